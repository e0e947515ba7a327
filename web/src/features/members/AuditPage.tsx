import { useState } from 'react';
import { useAudit } from '@/api/hooks/workspace.ts';
import type { AuditEntry } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import './members.css';

const entities = [
    'programme', 'event', 'structure', 'organisation', 'participant', 'interpreter', 'application', 'request', 'meeting',
    'draft', 'release', 'day_change', 'check_in', 'meeting_log', 'ledger_entry', 'agreement', 'press_release', 'mail',
    'article', 'import', 'erasure', 'workspace', 'member', 'link',
]; // prettier-ignore

/** Who changed what, the newest first. */
export function AuditPage() {
    const { t } = useReader();
    const workspace = useWorkspace();
    const [entity, setEntity] = useState('');
    const audit = useAudit(workspace?.id ?? '', entity);
    const entries = audit.data?.pages.flatMap((p) => p.items);
    return (
        <main id="page" className="page">
            <header className="page-head">
                <PageHeading title={t('web.audit.title')} />
                <SlimSelect
                    label={t('web.audit.entity')}
                    value={entity}
                    onChange={setEntity}
                    choices={[
                        { value: '', label: t('web.audit.everything') },
                        ...entities.map((e) => ({ value: e, label: t(`web.entity.${e}`) })),
                    ]}
                />
            </header>
            {entries ? (
                entries.length === 0 ? (
                    <Empty title={t('web.audit.empty')} />
                ) : (
                    <>
                        <div className="scroll-x" tabIndex={0} role="region" aria-label={t('web.audit.title')}>
                            <table className="table">
                                <thead>
                                    <tr>
                                        {(['at', 'who', 'what', 'changes'] as const).map((h) => (
                                            <th key={h}>{t(`web.audit.column.${h}`)}</th>
                                        ))}
                                    </tr>
                                </thead>
                                <tbody>
                                    {entries.map((e) => (
                                        <Line key={e.id} entry={e} />
                                    ))}
                                </tbody>
                            </table>
                        </div>
                        {audit.hasNextPage && (
                            <p className="more">
                                <Button busy={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
                                    {t('web.audit.more')}
                                </Button>
                            </p>
                        )}
                    </>
                )
            ) : audit.isError ? (
                <Failed error={audit.error} onRetry={() => void audit.refetch()} />
            ) : (
                <Loading rows={10} />
            )}
        </main>
    );
}

function Line({ entry }: { entry: AuditEntry }) {
    const { t, lang, knows } = useReader();
    const say = (key: string, plain: string) => (knows(key) ? t(key) : plain);
    return (
        <tr>
            <td className="nowrap num">{momentInWords(entry.at, lang)}</td>
            <td className="nowrap">
                {entry.actor_name || say(`web.audit.actor.${entry.actor_kind}`, entry.actor_kind)}
            </td>
            <td className="nowrap">
                <span title={entry.action}>
                    {say(`web.entity.${entry.entity}`, entry.entity)}{' '}
                    <span className="dim">{say(`web.audit.action.${entry.action.split('_')[0]}`, entry.action)}</span>
                </span>
            </td>
            <td className="small audit-changes">
                {entry.changes.map((c, i) => (
                    <div key={i}>
                        <span className="dim">{say(`web.audit.field.${c.field}`, c.field)}</span>{' '}
                        {c.before && <del>{c.before}</del>} {c.after && <ins>{c.after}</ins>}
                    </div>
                ))}
            </td>
        </tr>
    );
}
