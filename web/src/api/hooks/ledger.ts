import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch, sendBytes } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type {
    AskedParticipants,
    CorrectionEdit,
    EntryLinkEdit,
    EventRates,
    EvidenceKind,
    LedgerAsk,
    LedgerEntryPage,
    LedgerRow,
    Listed,
    OutcomeEdit,
    ProgrammeResults,
    ReferenceRate,
    Results,
} from '../types.ts';
import type { paths } from '../schema.ts';

export type LedgerQuery = NonNullable<paths['/api/v1/events/{event}/ledger']['get']['parameters']['query']>;

export const useResults = (event: string, currency: string) =>
    useQuery({
        queryKey: keys.results(event, currency),
        queryFn: () =>
            answer<Results>(
                client.GET('/events/{event}/results', {
                    params: { path: { event }, query: { in: currency } },
                }) as never,
            ),
        placeholderData: keepPreviousData,
    });

export const useProgrammeResults = (programme: string, currency: string) =>
    useQuery({
        queryKey: keys.programmeResults(programme, currency),
        queryFn: () =>
            answer<ProgrammeResults>(
                client.GET('/programmes/{programme}/results', {
                    params: { path: { programme }, query: { in: currency } },
                }) as never,
            ),
        placeholderData: keepPreviousData,
    });

export const useLedger = (event: string, filter: LedgerQuery) =>
    useQuery({
        queryKey: keys.ledger(event, filter),
        queryFn: () =>
            answer<Listed<LedgerRow>>(
                client.GET('/events/{event}/ledger', { params: { path: { event }, query: { ...filter, limit: 500 } } }),
            ),
        placeholderData: keepPreviousData,
    });

export const useLedgerEntry = (entry: string, currency: string) =>
    useQuery({
        queryKey: keys.ledgerEntry(entry, currency),
        queryFn: () =>
            answer<LedgerEntryPage>(
                client.GET('/ledger/{entry}', { params: { path: { entry }, query: { in: currency } } }),
            ),
        enabled: entry !== '',
    });

export const useRates = (event: string) =>
    useQuery({
        queryKey: keys.rates(event),
        queryFn: () => answer<EventRates>(client.GET('/events/{event}/rates', { params: { path: { event } } })),
    });

export const useLedgerAsks = (event: string) =>
    useQuery({
        queryKey: keys.ledgerAsks(event),
        queryFn: () => everyPage<LedgerAsk>('/events/{event}/ledger-asks', { event }),
    });

function useChange<V, R>(run: (value: V) => Promise<R>) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: run,
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['ledger'] }),
    });
}

export const useRecordOutcome = (event: string) =>
    useChange((body: OutcomeEdit) =>
        answer<LedgerRow>(client.POST('/events/{event}/ledger', { params: { path: { event } }, body })),
    );
export const useCorrectEntry = (entry: string) =>
    useChange((body: CorrectionEdit) =>
        answer<LedgerRow>(client.POST('/ledger/{entry}/corrections', { params: { path: { entry } }, body })),
    );
export const useWithdrawEntry = (entry: string) =>
    useChange((remark: string) =>
        answer<LedgerRow>(
            client.POST('/ledger/{entry}/withdrawals', { params: { path: { entry } }, body: { remark } }),
        ),
    );
export const useEraseNote = (entry: string) =>
    useChange(() => answer<LedgerRow>(client.POST('/ledger/{entry}/note-erasures', { params: { path: { entry } } })));
export const useLinkEntries = (entry: string) =>
    useChange((body: EntryLinkEdit) =>
        answer<LedgerRow>(client.POST('/ledger/{entry}/links', { params: { path: { entry } }, body })),
    );

export interface Evidence {
    evidence: EvidenceKind;
    remark: string;
    file: File | null;
}
export const useAttachEvidence = (entry: string) =>
    useChange(({ evidence, remark, file }: Evidence) => {
        const query = new URLSearchParams({ evidence, remark, file_name: file?.name ?? '' });
        return sendBytes<LedgerRow>(`/ledger/${entry}/evidence?${query.toString()}`, file ?? new Blob([]));
    });

export const useReplaceRates = (event: string) =>
    useChange(({ revision, ...body }: { revision: number; base_currency: string; rates: ReferenceRate[] }) =>
        answer<EventRates>(
            client.PUT('/events/{event}/rates', {
                params: { path: { event }, header: ifMatch(revision) },
                body,
            }),
        ),
    );
export const useAskCounterparts = (event: string) =>
    useChange((body: { entry_ids?: string[]; days?: number }) =>
        answer<AskedParticipants>(client.POST('/events/{event}/ledger-asks', { params: { path: { event } }, body })),
    );
export const useRenewAskLink = () =>
    useChange((ask: string) =>
        answer<LedgerAsk>(client.POST('/ledger-asks/{ask}/links', { params: { path: { ask } } })),
    );
export const useCancelAsk = () =>
    useChange((ask: string) =>
        answer<undefined>(client.DELETE('/ledger-asks/{ask}', { params: { path: { ask } } }) as never),
    );
