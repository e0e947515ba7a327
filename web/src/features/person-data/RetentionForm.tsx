import { useState } from 'react';
import { useRetention, useSaveRetention } from '@/api/hooks/personData.ts';
import type { Retention, RetentionRule } from '@/api/types.ts';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';

/** How long what is kept and why, and what would go today. */
export function RetentionForm({ workspace }: { workspace: string }) {
    const { t } = useReader();
    return (
        <section aria-label={t('web.retention.title')}>
            <h2>{t('web.retention.title')}</h2>
            <Loaded query={useRetention(workspace)} rows={5}>
                {(found) => <Rules key={JSON.stringify(found.rules)} workspace={workspace} retention={found} />}
            </Loaded>
        </section>
    );
}

function Rules({ workspace, retention }: { workspace: string; retention: Retention }) {
    const { t } = useReader();
    const [rules, setRules] = useState(retention.rules);
    const save = useSaveRetention(workspace);
    const owner = useWorkspace()?.role === 'owner';
    const change = (rule: RetentionRule) => setRules(rules.map((r) => (r.purpose === rule.purpose ? rule : r)));
    return (
        <SaveForm
            label={t(retention.on ? 'web.retention.save' : 'web.retention.switch_on')}
            save={save}
            editable={owner}
            className="form retention"
            onSave={() => save.mutate(rules, { onSuccess: () => say('good', t('web.saved')) })}
        >
            <p className="small">{t(retention.on ? 'web.retention.on' : 'web.retention.off')}</p>
            <div className="scroll-x" tabIndex={0} role="region" aria-label={t('web.retention.title')}>
                <table className="table">
                    <thead>
                        <tr>
                            <th>{t('web.retention.purpose')}</th>
                            <th>{t('web.retention.months')}</th>
                            <th>{t('web.retention.basis')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {rules.map((r) => (
                            <Line key={r.purpose} rule={r} onChange={change} />
                        ))}
                    </tbody>
                </table>
            </div>
            <Due retention={retention} />
        </SaveForm>
    );
}

function Line({ rule, onChange }: { rule: RetentionRule; onChange: (rule: RetentionRule) => void }) {
    const { t } = useReader();
    const purpose = t(`web.retention.of.${rule.purpose}`);
    return (
        <tr>
            <td>{purpose}</td>
            <td>
                <input
                    className="input months"
                    type="number"
                    min={1}
                    max={240}
                    aria-label={t('web.retention.months_of', { purpose })}
                    value={rule.months ?? ''}
                    onChange={(e) =>
                        onChange({ ...rule, months: e.target.value === '' ? null : Number(e.target.value) })
                    }
                />
            </td>
            <td>
                <textarea
                    className="input"
                    rows={2}
                    aria-label={t('web.retention.basis_of', { purpose })}
                    value={rule.basis}
                    onChange={(e) => onChange({ ...rule, basis: e.target.value })}
                />
            </td>
        </tr>
    );
}

function Due({ retention }: { retention: Retention }) {
    const { t, name } = useReader();
    if (retention.due.length === 0) return <p className="small dim">{t('web.retention.nothing_due')}</p>;
    return (
        <details>
            <summary>
                {t(retention.on ? 'web.retention.due' : 'web.retention.would_go', {
                    rows: retention.due.reduce((sum, d) => sum + d.rows, 0),
                })}
            </summary>
            <ul className="small">
                {retention.due.map((d) => (
                    <li key={d.purpose + d.event_id}>
                        {t('web.retention.due_line', {
                            purpose: t(`web.retention.of.${d.purpose}`),
                            event: d.event.length > 0 ? name(d.event) : '–',
                            rows: d.rows,
                            since: d.since,
                        })}
                    </li>
                ))}
            </ul>
        </details>
    );
}
