import { useState } from 'react';
import {
    usePressTemplateChanges, usePressTemplateRevision, usePressTemplateRevisions,
} from '@/api/hooks/pressTemplates.ts'; // prettier-ignore
import type { PressTemplate, PressTemplateRevisionBrief } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { LineDifferences } from './LineDifferences.tsx';

interface Props {
    workspace: string;
    template: PressTemplate;
}

/** Who changed the template and when; each text that it had is seen, compared, and can hold again. */
export function TemplateHistory({ workspace, template }: Props) {
    const { t } = useReader();
    const [open, setOpen] = useState(0);
    return (
        <section className="template-history" aria-label={t('web.press.revisions')}>
            <h2>{t('web.press.revisions')}</h2>
            <p className="dim small">{t('web.press.revisions_help')}</p>
            <Loaded query={usePressTemplateRevisions(workspace, template)} rows={2}>
                {({ items }) =>
                    items.length === 0 ? (
                        <p className="small">{t('web.press.revisions_none')}</p>
                    ) : (
                        <ul className="press-list">
                            {items.map((one, i) => (
                                <li key={one.number}>
                                    <div className="template-revision">
                                        <Said revision={one} newest={i === 0} />
                                        <Button
                                            aria-expanded={open === one.number}
                                            onClick={() => setOpen(open === one.number ? 0 : one.number)}
                                        >
                                            {t(
                                                open === one.number
                                                    ? 'web.press.revision_close'
                                                    : 'web.press.revision_open',
                                            )}
                                        </Button>
                                    </div>
                                    {open === one.number && (
                                        <Revision workspace={workspace} template={template} number={one.number} />
                                    )}
                                </li>
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </section>
    );
}

function Said({ revision, newest }: { revision: PressTemplateRevisionBrief; newest: boolean }) {
    const { t, lang } = useReader();
    return (
        <span>
            <b>{t('web.press.revision', { number: revision.number })}</b>{' '}
            {t(`web.press.revision_change.${revision.change}`, { number: revision.restored })}{' '}
            <span className="dim small">
                {momentInWords(revision.edited_at, lang)} {revision.edited_by}
                {newest && ` · ${t('web.press.revision_newest')}`}
            </span>
        </span>
    );
}

const views = ['current', 'standard', 'whole'] as const;

function Revision({ workspace, template, number }: Props & { number: number }) {
    const { t } = useReader();
    const [view, setView] = useState<(typeof views)[number]>('current');
    const { bringBack } = usePressTemplateChanges(workspace, template);
    const sayFault = useSayFault();
    return (
        <Loaded query={usePressTemplateRevision(workspace, template, number)} rows={3}>
            {({ text }) => (
                <>
                    <Segmented
                        label={t('web.press.revision_view')}
                        value={view}
                        onChange={setView}
                        choices={views.map((one) => ({ value: one, label: t(`web.press.revision_view.${one}`) }))}
                    />
                    {view === 'whole' ? (
                        <pre className="press-theirs">{text}</pre>
                    ) : (
                        <LineDifferences
                            label={t(`web.press.revision_view.${view}`)}
                            before={view === 'current' ? text : template.standard}
                            after={view === 'current' ? template.text : text}
                        />
                    )}
                    {text !== template.text && (
                        <TwiceButton
                            first={t('web.press.revision_restore')}
                            sure={t('web.press.revision_restore_sure')}
                            busy={bringBack.isPending}
                            onSure={() =>
                                bringBack.mutate(number, {
                                    onSuccess: () => say('good', t('web.press.revision_restored', { number })),
                                    onError: sayFault,
                                })
                            }
                        />
                    )}
                </>
            )}
        </Loaded>
    );
}
