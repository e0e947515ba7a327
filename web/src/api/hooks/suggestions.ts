import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type {
    Listed,
    Pair,
    PairOfPeople,
    Suggestion,
    SuggestionReason,
    SuggestionShow,
    SuggestionSummary,
} from '../types.ts';

/** What suggestions start from: with or without the meetings there are, without what a draft could not place. */
export interface Basis {
    afresh: boolean;
    draft: string;
}

export interface Asked {
    show: SuggestionShow;
    q: string;
}

const pageSize = 50;

export const useSuggestions = (event: string, basis: Basis, asked: Asked) =>
    useInfiniteQuery({
        queryKey: keys.suggestions(event, basis, asked),
        queryFn: ({ pageParam }) =>
            answer<Listed<Suggestion>>(
                client.GET('/events/{event}/suggestions', {
                    params: { path: { event }, query: { ...basis, ...asked, cursor: pageParam, limit: pageSize } },
                }),
            ),
        initialPageParam: '',
        getNextPageParam: (last) => last.next_cursor ?? undefined,
        placeholderData: keepPreviousData,
    });

export const useSuggestionSummary = (event: string, basis: Basis) =>
    useQuery({
        queryKey: keys.suggestionSummary(event, basis),
        queryFn: () =>
            answer<SuggestionSummary>(
                client.GET('/events/{event}/suggestions/summary', { params: { path: { event }, query: basis } }),
            ),
        placeholderData: keepPreviousData,
    });

export const useSuggestionReason = (event: string, basis: Basis, seller: string, buyer: string) =>
    useQuery({
        queryKey: keys.suggestion(event, basis, seller, buyer),
        queryFn: () =>
            answer<SuggestionReason>(
                client.GET('/events/{event}/suggestions/{seller}/{buyer}', {
                    params: { path: { event, seller, buyer }, query: basis },
                }),
            ),
        enabled: seller !== '' && buyer !== '',
    });

function useChanged() {
    const cache = useQueryClient();
    return () => {
        for (const entity of ['request', 'overview', 'meeting', 'draft', 'participant'])
            void cache.invalidateQueries({ queryKey: [entity] });
    };
}

interface Order {
    pairs: PairOfPeople[];
    all: boolean;
    basis: Basis;
}

export const useAcceptSuggestions = (event: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: Order) =>
            answer<{ meeting_ids: string[] }>(
                client.POST('/events/{event}/suggestions', { params: { path: { event } }, body }),
            ),
        onSuccess: changed,
    });
};

export const useWithdrawSuggestions = (event: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (meeting_ids: string[]) =>
            answer<{ meeting_ids: string[] }>(
                client.POST('/events/{event}/suggestions/withdrawals', {
                    params: { path: { event } },
                    body: { meeting_ids },
                }),
            ),
        onSuccess: changed,
    });
};

export const useRatePast = (event: string, seller: string, buyer: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: { seller_rating: number; buyer_rating: number; met: boolean }) =>
            answer<Pair>(
                client.PUT('/events/{event}/pairs/{seller}/{buyer}/past', {
                    params: { path: { event, seller, buyer } },
                    body,
                }),
            ),
        onSuccess: changed,
    });
};
