import { useState } from 'react';
import { useAgreements } from '@/api/hooks/agreements.ts';
import type { Agreement, Programme } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { dayWithWeekday } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { AgreementDialog } from './AgreementDialog.tsx';

/** What was signed in a programme, and what of it waits for somebody. */
export function Agreements({ programme }: { programme: Programme }) {
    const { t } = useReader();
    const mayEdit = useMayEdit();
    const [attention, setAttention] = useState(false);
    const [open, setOpen] = useState<Agreement | 'new' | null>(null);
    const query = useAgreements(programme.workspace_id, { programme_id: programme.id, attention });
    return (
        <section aria-labelledby="agreements" className="agreements">
            <div className="section-head">
                <h2 id="agreements">{t('web.programmes.agreements')}</h2>
                <div className="buttons">
                    <CheckField
                        label={t('web.programmes.agreement.only_attention')}
                        value={attention}
                        onChange={setAttention}
                    />
                    {mayEdit && <Button onClick={() => setOpen('new')}>{t('web.programmes.agreement.add')}</Button>}
                </div>
            </div>
            <Loaded query={query} rows={2}>
                {({ items }) =>
                    items.length > 0 ? (
                        <ul className="agreement-list">
                            {items.map((one) => (
                                <Row key={one.id} agreement={one} onOpen={mayEdit ? () => setOpen(one) : undefined} />
                            ))}
                        </ul>
                    ) : attention ? (
                        <p className="dim">{t('web.programmes.agreement.none_found')}</p>
                    ) : (
                        <Empty title={t('web.programmes.agreements_empty')}>
                            <p>{t('web.programmes.agreements_empty_help')}</p>
                        </Empty>
                    )
                }
            </Loaded>
            {open && (
                <AgreementDialog
                    programme={programme}
                    agreement={open === 'new' ? undefined : open}
                    onClose={() => setOpen(null)}
                />
            )}
        </section>
    );
}

function Row({ agreement, onOpen }: { agreement: Agreement; onOpen?: () => void }) {
    const { t, lang, name } = useReader();
    const parties = agreement.parties.map((party) => name(party.names)).join(' · ');
    const done = agreement.obligations.filter((one) => one.done_on).length;
    const last = [...agreement.notes].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
    return (
        <li>
            <p>
                <Tag>{t(`web.programmes.agreement.kind.${agreement.kind}`)}</Tag>{' '}
                {onOpen ? (
                    <button type="button" className="btn link" onClick={onOpen}>
                        {agreement.title || parties}
                    </button>
                ) : (
                    <strong>{agreement.title || parties}</strong>
                )}{' '}
                <span className="dim small">
                    {agreement.signed_on
                        ? dayWithWeekday(agreement.signed_on, lang)
                        : t('web.programmes.agreement.no_day')}
                    {agreement.article_id && ` · ${t('web.programmes.agreement.from_article')}`}
                    {agreement.state === 'ended' && ` · ${t('web.programmes.agreement.state.ended')}`}
                </span>
            </p>
            {agreement.title && <p className="small dim">{parties}</p>}
            <p className="small agreement-signs">
                {agreement.obligations.length > 0 && (
                    <span>{t('web.programmes.agreement.done', { done, all: agreement.obligations.length })}</span>
                )}
                {agreement.overdue > 0 && (
                    <Tag is="wrong">{t('web.programmes.agreement.overdue', { count: agreement.overdue })}</Tag>
                )}
                {agreement.needs_look && <Tag is="attention">{t('web.programmes.agreement.needs_look')}</Tag>}
            </p>
            {last && (
                <p className="small">
                    {t('web.programmes.agreement.last_note', { day: dayWithWeekday(last.on, lang), text: last.text })}
                </p>
            )}
        </li>
    );
}
