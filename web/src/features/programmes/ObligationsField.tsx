import type { AgreementEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';

type Obligation = AgreementEdit['obligations'][number];

interface Props {
    obligations: Obligation[];
    onChange: (obligations: Obligation[]) => void;
}

/** What the parties promised, by when, and when it was done. */
export function ObligationsField({ obligations, onChange }: Props) {
    const { t } = useReader();
    const set = (i: number, part: Partial<Obligation>) =>
        onChange(obligations.map((one, k) => (k === i ? { ...one, ...part } : one)));
    return (
        <fieldset className="field">
            <legend>{t('web.programmes.agreement.obligations')}</legend>
            {obligations.map((one, i) => (
                <div key={i} className="obligation-edit">
                    <TextField
                        label={t('web.programmes.agreement.obligation', { number: i + 1 })}
                        value={one.text}
                        maxLength={500}
                        required
                        onChange={(text) => set(i, { text })}
                    />
                    <TextField
                        label={t('web.programmes.agreement.due_on')}
                        type="date"
                        value={one.due_on ?? ''}
                        onChange={(day) => set(i, { due_on: day || null })}
                    />
                    <TextField
                        label={t('web.programmes.agreement.done_on')}
                        type="date"
                        value={one.done_on ?? ''}
                        onChange={(day) => set(i, { done_on: day || null })}
                    />
                    <Button look="link" onClick={() => onChange(obligations.filter((_, k) => k !== i))}>
                        {t('web.programmes.agreement.remove')}
                    </Button>
                </div>
            ))}
            <Button onClick={() => onChange([...obligations, { text: '', due_on: null, done_on: null }])}>
                {t('web.programmes.agreement.add_obligation')}
            </Button>
        </fieldset>
    );
}
