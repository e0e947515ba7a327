import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePressChanges, type PressStep } from '@/api/hooks/press.ts';
import type { Lang, PressRelease } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { ScheduleDialog } from './ScheduleDialog.tsx';

const forms = ['hwpx', 'docx', 'pdf', 'html'] as const;

interface Props {
    release: PressRelease;
    lang: Lang;
    /** There is text that is not saved: nothing goes on until it is. */
    changed: boolean;
}

/** What can be done next with a release in its state. */
export function PressActions({ release, lang, changed }: Props) {
    const { t } = useReader();
    const go = useNavigate();
    const event = useCurrentEvent();
    const sayFault = useSayFault();
    const { step, remove } = usePressChanges(release);
    const [open, setOpen] = useState<'schedule' | 'correction' | null>(null);
    const take = (name: PressStep) => step.mutate(name, { onError: sayFault });
    const press = `/api/v1/press-releases/${release.id}`;
    return (
        <div className="press-actions">
            {release.state === 'draft' && (
                <>
                    <Button
                        look="primary"
                        disabled={changed || !release.may_review}
                        busy={step.isPending}
                        onClick={() => take('review')}
                    >
                        {t('web.press.review')}
                    </Button>
                    {!release.may_review && <span className="dim small">{t('web.press.review_by_another')}</span>}
                </>
            )}
            {release.state === 'reviewed' && (
                <>
                    <Button look="primary" disabled={changed} onClick={() => setOpen('schedule')}>
                        {t('web.press.schedule')}
                    </Button>
                    <TwiceButton
                        look="primary"
                        first={t('web.press.publish')}
                        sure={t('web.press.publish_sure')}
                        busy={step.isPending}
                        onSure={() => take('publication')}
                    />
                </>
            )}
            {release.state === 'scheduled' && (
                <>
                    <Button onClick={() => setOpen('schedule')}>{t('web.press.reschedule')}</Button>
                    <Button busy={step.isPending} onClick={() => take('withdrawal')}>
                        {t('web.press.withdraw')}
                    </Button>
                </>
            )}
            {release.state === 'published' ? (
                <Button onClick={() => setOpen('correction')}>{t('web.press.correct')}</Button>
            ) : (
                <TwiceButton
                    first={t('web.press.rewrite')}
                    sure={t('web.press.rewrite_sure')}
                    busy={step.isPending}
                    onSure={() => take('rewriting')}
                />
            )}
            {forms.map((form) => (
                <a key={form} className="btn" href={`${press}/text.${form}?lang=${lang}`} download>
                    {form.toUpperCase()}
                </a>
            ))}
            {release.state !== 'published' && (
                <TwiceButton
                    first={t('web.press.delete')}
                    sure={t('web.press.delete_sure')}
                    busy={remove.isPending}
                    onSure={() =>
                        remove.mutate(undefined, {
                            onSuccess: () => void go({ to: '/events/$event/press', params: { event: event.slug } }),
                            onError: sayFault,
                        })
                    }
                />
            )}
            {open === 'schedule' && <ScheduleDialog release={release} onClose={() => setOpen(null)} />}
            {open === 'correction' && <CorrectionDialog release={release} onClose={() => setOpen(null)} />}
        </div>
    );
}
