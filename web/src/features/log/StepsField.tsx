import type { NextStep } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Icon } from '@/components/Icon.tsx';
import { useReader } from '@/text/useReader.ts';

const most = 10;

/** What was promised, and by when. */
export function StepsField({ steps, onChange }: { steps: NextStep[]; onChange: (steps: NextStep[]) => void }) {
    const { t } = useReader();
    const put = (at: number, patch: Partial<NextStep>) =>
        onChange(steps.map((step, i) => (i === at ? { ...step, ...patch } : step)));
    return (
        <fieldset className="log-steps">
            <legend>{t('log.field.next_steps')}</legend>
            {steps.map((step, i) => (
                <div key={i} className="log-step">
                    <input
                        className="input"
                        aria-label={t('web.log.step')}
                        placeholder={t('web.log.step_example')}
                        maxLength={200}
                        value={step.what}
                        onChange={(e) => put(i, { what: e.target.value })}
                    />
                    <input
                        className="input"
                        type="date"
                        aria-label={t('web.log.due')}
                        value={step.due ?? ''}
                        onChange={(e) => put(i, { due: e.target.value || null })}
                    />
                    <Button
                        icon
                        aria-label={t('web.log.remove_step')}
                        onClick={() => onChange(steps.filter((_, at) => at !== i))}
                    >
                        <Icon is="close" />
                    </Button>
                </div>
            ))}
            {steps.length < most && (
                <Button large onClick={() => onChange([...steps, { what: '', due: null }])}>
                    {t('web.log.add_step')}
                </Button>
            )}
        </fieldset>
    );
}
