import { useLedgerEntry } from '@/api/hooks/ledger.ts';
import type { LedgerEntryPage, LedgerRow } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Icon } from '@/components/Icon.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { exactAmount } from '@/text/amounts.ts';
import { dayWithWeekday, momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { Sum } from '@/components/Sum.tsx';
import { EntryActions } from './EntryActions.tsx';
import { markOf } from './model.ts';
import { Steps } from './Steps.tsx';

interface Props {
    id: string;
    currency: string;
    onEntry: (entry: string) => void;
    onClose: () => void;
}

/** One entry: who says what, what the other party says, at which rate, on which evidence, and its place in the chain. */
export function EntryPanel({ id, currency, onEntry, onClose }: Props) {
    const { t } = useReader();
    const query = useLedgerEntry(id, currency);
    return (
        <aside className="panel entry" aria-label={t('web.results.entry')}>
            <header className="panel-title-row">
                <h2>{query.data ? t('web.results.entry_number', { number: query.data.row.number }) : ''}</h2>
                <Button look="ghost" icon aria-label={t('web.close')} onClick={onClose}>
                    <Icon is="close" size={12} />
                </Button>
            </header>
            <Loaded query={query}>{(page) => <Entry page={page} onEntry={onEntry} />}</Loaded>
        </aside>
    );
}

function Entry({ page, onEntry }: { page: LedgerEntryPage; onEntry: (entry: string) => void }) {
    const { t } = useReader();
    const mayEdit = useMayEdit();
    const { row } = page;
    return (
        <>
            <Figure row={row} />
            <Facts page={page} />
            <section>
                <h3>{t('web.results.answer')}</h3>
                <p>
                    <Tag is={markOf[row.state]}>{t(`web.results.state.${row.state}`)}</Tag>
                </p>
                {page.due_at && (row.state === 'asked' || row.state === 'silent') && (
                    <p className="small dim">{t('web.results.asked_until', { day: page.due_at.slice(0, 10) })}</p>
                )}
            </section>
            <Evidence page={page} />
            {page.deal.length > 1 && <Steps title={t('web.results.deal')} rows={page.deal} onEntry={onEntry} />}
            {page.history.length > 1 && (
                <Steps title={t('web.results.history')} rows={page.history} onEntry={onEntry} />
            )}
            <section>
                <h3>{t('web.results.record_kept')}</h3>
                <dl className="facts small">
                    <dt>{t('web.results.hash_before')}</dt>
                    <dd>
                        <code className="hash">{page.previous_hash}</code>
                    </dd>
                    <dt>{t('web.results.hash_own')}</dt>
                    <dd>
                        <code className="hash">{row.hash}</code>
                    </dd>
                </dl>
            </section>
            {mayEdit && <EntryActions page={page} onEntry={onEntry} />}
        </>
    );
}

function Figure({ row }: { row: LedgerRow }) {
    const { t, lang } = useReader();
    return (
        <section>
            <p className="dim small">
                {t(row.stage ? `ledger.stage.${row.stage}` : `ledger.kind.${row.kind}`)}{' '}
                {row.sample && <Tag is="sample">{t('web.sample')}</Tag>}
            </p>
            {row.shown && (
                <p className="figure">
                    <Sum minor={row.shown.minor} currency={row.shown.currency} about={row.approximate} />
                </p>
            )}
            {row.amount && (
                <p className="small">
                    {exactAmount(row.amount.minor, row.amount.currency, lang)}
                    {row.unit_price_minor !== null &&
                        row.quantity !== null &&
                        ` = ${exactAmount(row.unit_price_minor, row.amount.currency, lang)} × ${row.quantity}`}
                </p>
            )}
        </section>
    );
}

function Facts({ page }: { page: LedgerEntryPage }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const { row, rate } = page;
    return (
        <section>
            <dl className="facts">
                {row.seller && row.buyer && (
                    <>
                        <dt>{t('web.results.who')}</dt>
                        <dd>
                            <NameText names={row.seller.names} beside={false} /> → <NameText names={row.buyer.names} />
                        </dd>
                    </>
                )}
                {row.product && (
                    <>
                        <dt>{t('ledger.column.product')}</dt>
                        <dd>{row.product}</dd>
                    </>
                )}
                <dt>{t('ledger.column.happened_on')}</dt>
                <dd>{dayWithWeekday(row.happened_on, lang)}</dd>
                <dt>{t('ledger.column.claimant')}</dt>
                <dd>
                    {row.claimant ? (
                        <NameText names={row.claimant.names} beside={false} />
                    ) : (
                        row.claimant_name || t(`ledger.claimant.${row.claimant_kind}`)
                    )}
                    {row.stated_by && ` (${row.stated_by})`}
                    <br />
                    <span className="dim small">
                        {t(`web.results.source.${row.source}`)} ·{' '}
                        {momentInWords(row.recorded_at, lang, event.time_zone)}
                    </span>
                </dd>
                {rate && (
                    <>
                        <dt>{t('web.results.rate')}</dt>
                        <dd>
                            1 {rate.currency} = {rate.rate} {page.rate_currency}
                            <br />
                            <span className="dim small">
                                {rate.source}, {rate.on_day}
                            </span>
                        </dd>
                    </>
                )}
                {(row.remark || row.erased) && (
                    <>
                        <dt>{t('ledger.column.remark')}</dt>
                        <dd>{row.erased ? t('web.results.erased') : row.remark}</dd>
                    </>
                )}
            </dl>
        </section>
    );
}

function Evidence({ page }: { page: LedgerEntryPage }) {
    const { t } = useReader();
    return (
        <section>
            <h3>{t('web.results.evidence_count', { count: page.evidence.length })}</h3>
            <ul className="evidence small">
                {page.evidence.map((one) => (
                    <li key={one.entry_id}>
                        {t(`web.results.evidence.${one.kind}`)}{' '}
                        {one.file_id ? (
                            <a href={`/api/v1/files/${one.file_id}/content`} download>
                                {one.file_name || one.file_id}
                            </a>
                        ) : (
                            one.remark
                        )}
                    </li>
                ))}
            </ul>
        </section>
    );
}
