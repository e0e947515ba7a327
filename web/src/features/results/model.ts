import type { LedgerQuery } from '@/api/hooks/ledger.ts';
import type { ConfirmationState, LedgerRow, OutcomeStage } from '@/api/types.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import type { Meaning } from '@/components/Mark.tsx';

export const states: readonly ConfirmationState[] = ['confirmed', 'claimed', 'disputed'];

export const markOf: Record<LedgerRow['state'], Meaning> = {
    confirmed: 'good',
    claimed: 'attention',
    asked: 'attention',
    silent: 'attention',
    disputed: 'wrong',
};

/** What the address says, as the list asks for it: the entries behind a total, or all of them. */
export function queryOf(search: ResultsSearch, currency: string): LedgerQuery {
    const query: LedgerQuery = { show: 'figures', in: currency };
    const narrowed = search.stage ?? search.state ?? search.country ?? search.product ?? search.seller ?? search.until;
    if (narrowed ?? search.furthest) query.show = 'counting';
    if (search.show === 'all') query.show = 'all';
    if (search.stage) query.stage = search.stage as OutcomeStage;
    if (search.state) query.state = search.state as ConfirmationState;
    if (search.country) query.country = search.country;
    if (search.product) query.product = search.product;
    if (search.seller) query.seller = search.seller;
    if (search.until) query.until = search.until;
    if (search.furthest) query.furthest = true;
    return query;
}

/** Lists and files are asked for with the same words. */
export function fileQuery(query: LedgerQuery, lang: string): string {
    const words = new URLSearchParams({ lang });
    for (const [name, value] of Object.entries(query)) words.set(name, String(value));
    return words.toString();
}
