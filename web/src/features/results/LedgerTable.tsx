import { useLedger } from '@/api/hooks/ledger.ts';
import type { LedgerRow, Results } from '@/api/types.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { dayWithWeekday } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { Sum } from '@/components/Sum.tsx';
import { Amount } from './Amount.tsx';
import { fileQuery, markOf, queryOf } from './model.ts';

interface Props {
    results: Results;
    search: ResultsSearch;
    onSearch: (search: ResultsSearch) => void;
}

/** The entries behind a total, or all of them; appended, never changed. */
export function LedgerTable({ results, search, onSearch }: Props) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const query = queryOf(search, results.currency);
    const files = `/api/v1/events/${event.id}/ledger`;
    return (
        <section id="ledger" aria-labelledby="ledger-title">
            <div className="section-head">
                <h2 id="ledger-title">{t('web.results.ledger')}</h2>
                <Chosen search={search} onSearch={onSearch} results={results} />
                <div className="buttons no-print">
                    <Segmented
                        label={t('web.results.show')}
                        value={search.show === 'all' ? 'all' : 'figures'}
                        choices={[
                            { value: 'figures', label: t('web.results.show_figures') },
                            { value: 'all', label: t('web.results.show_all') },
                        ]}
                        onChange={(show) => onSearch({ ...search, show: show === 'all' ? 'all' : undefined })}
                    />
                    <a className="btn" href={`${files}.xlsx?${fileQuery(query, lang)}`} download>
                        XLSX
                    </a>
                    <a className="btn" href={`${files}.csv?${fileQuery(query, lang)}`} download>
                        CSV
                    </a>
                </div>
            </div>
            <Loaded query={useLedger(event.id, query)}>
                {({ items, total }) => (
                    <Rows rows={items} total={total} results={results} search={search} onSearch={onSearch} />
                )}
            </Loaded>
        </section>
    );
}

/** What the list is narrowed to, in words, and the way back. */
function Chosen({ search, onSearch, results }: Props) {
    const { t, lang, name } = useReader();
    const seller = results.by_seller.find((group) => group.key === search.seller);
    const parts = [
        search.stage && t(`ledger.stage.${search.stage}`),
        search.state && t(`web.results.state.${search.state}`),
        search.country &&
            (search.country === '-'
                ? t('web.results.no.country')
                : new Intl.DisplayNames(lang, { type: 'region' }).of(search.country)),
        search.product && (search.product === '-' ? t('web.results.no.product') : search.product),
        search.seller && (search.seller === '-' ? t('web.results.no.seller') : name(seller?.names)),
        search.until && t('web.results.until', { day: search.until }),
        search.furthest && t('web.results.furthest'),
    ].filter(Boolean);
    if (parts.length === 0) return <span className="dim small">{t('web.results.append_only')}</span>;
    return (
        <span className="small">
            {parts.join(' · ')}{' '}
            <Button look="link" onClick={() => onSearch({ in: search.in, entry: search.entry })}>
                {t('web.results.clear')}
            </Button>
        </span>
    );
}

function Rows({ rows, total, results, search, onSearch }: Props & { rows: LedgerRow[]; total: number }) {
    const { t } = useReader();
    const shown = rows.reduce((sum, row) => sum + (row.counts ? (row.shown?.minor ?? 0) : 0), 0);
    if (rows.length === 0) return <p className="dim">{t('web.results.none')}</p>;
    return (
        <div className="scroll-x">
            <table className="table ledger">
                <thead>
                    <tr>
                        {['number', 'happened_on', 'stage', 'seller', 'buyer', 'product'].map((column) => (
                            <th key={column} scope="col">
                                {t(`ledger.column.${column}`)}
                            </th>
                        ))}
                        <th scope="col" className="num">
                            {t('ledger.column.amount')}
                        </th>
                        <th scope="col" className="num">
                            {t('ledger.column.shown')}
                        </th>
                        <th scope="col">{t('ledger.column.state')}</th>
                        <th scope="col" className="num">
                            {t('web.results.evidence')}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row) => (
                        <Row
                            key={row.id}
                            row={row}
                            chosen={row.id === search.entry}
                            onOpen={() => onSearch({ ...search, entry: row.id })}
                        />
                    ))}
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row" colSpan={7}>
                            {t('web.results.total', { count: total })}
                        </th>
                        <td className="num">
                            {search.stage && (
                                <b>
                                    <Sum minor={shown} currency={results.currency} />
                                </b>
                            )}
                        </td>
                        <td colSpan={2} />
                    </tr>
                </tfoot>
            </table>
            {rows.length < total && <p className="dim small">{t('web.results.first', { count: rows.length })}</p>}
        </div>
    );
}

function Row({ row, chosen, onOpen }: { row: LedgerRow; chosen: boolean; onOpen: () => void }) {
    const { t, lang } = useReader();
    const figure = row.stage !== null && row.superseded_by === null;
    return (
        <tr className={[chosen && 'on', row.counts ? '' : 'aside'].filter(Boolean).join(' ')}>
            <td>
                <Button look="link" onClick={onOpen}>
                    {t('web.results.number', { number: row.number })}
                </Button>{' '}
                {row.sample && <Tag is="sample">{t('web.results.sample')}</Tag>}
            </td>
            <td>{dayWithWeekday(row.happened_on, lang)}</td>
            <td>
                {row.stage ? t(`ledger.stage.${row.stage}`) : t(`ledger.kind.${row.kind}`)}
                {row.about !== null && (
                    <span className="dim small"> {t('web.results.about_entry', { number: row.about })}</span>
                )}
            </td>
            <td>{row.seller ? <NameText names={row.seller.names} beside={false} /> : ''}</td>
            <td>{row.buyer ? <NameText names={row.buyer.names} /> : ''}</td>
            <td>{row.product}</td>
            <td className="num">
                {row.amount && <Amount money={row.amount} state={row.state} about={row.approximate} />}
            </td>
            <td className="num">{row.shown && <Sum minor={row.shown.minor} currency={row.shown.currency} />}</td>
            <td>
                {figure && (
                    <>
                        <Mark is={markOf[row.state]} />{' '}
                        {t(
                            row.source === 'article' && row.state === 'claimed'
                                ? 'web.results.from_press'
                                : `web.results.state.${row.state}`,
                        )}
                    </>
                )}
                {row.superseded_by !== null && t('web.results.superseded', { number: row.superseded_by })}
            </td>
            <td className="num">{row.evidence || ''}</td>
        </tr>
    );
}
