import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Pair, PairRule, Request, RequestEdit, Wishes } from '../types.ts';

export const useWishes = (event: string) =>
    useQuery({
        queryKey: keys.wishes(event),
        queryFn: () => answer<Wishes>(client.GET('/events/{event}/wishes', { params: { path: { event } } })),
    });

export const useRequests = (event: string) =>
    useQuery({
        queryKey: keys.requests(event),
        queryFn: () => everyPage<Request>('/events/{event}/requests', { event }),
    });

export const usePair = (event: string, seller: string, buyer: string) =>
    useQuery({
        queryKey: keys.pair(event, seller, buyer),
        queryFn: () =>
            answer<Pair>(
                client.GET('/events/{event}/pairs/{seller}/{buyer}', { params: { path: { event, seller, buyer } } }),
            ),
        enabled: seller !== '' && buyer !== '',
    });

function useChanged() {
    const cache = useQueryClient();
    return () => {
        for (const entity of ['request', 'overview', 'meeting', 'participant'])
            void cache.invalidateQueries({ queryKey: [entity] });
    };
}

export const useSetRule = (event: string, seller: string, buyer: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (rule: PairRule) =>
            answer<Pair>(
                client.PUT('/events/{event}/pairs/{seller}/{buyer}', {
                    params: { path: { event, seller, buyer } },
                    body: { rule },
                }),
            ),
        onSuccess: changed,
    });
};

export const useAddRequest = (event: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: RequestEdit) =>
            answer<Request>(client.POST('/events/{event}/requests', { params: { path: { event } }, body })),
        onSuccess: changed,
    });
};

export const useSaveRequest = () => {
    const changed = useChanged();
    return useMutation({
        mutationFn: ({ id, revision, from_id, to_id, priority, message, status }: Request) =>
            answer<Request>(
                client.PUT('/requests/{request}', {
                    params: { path: { request: id }, header: ifMatch(revision) },
                    body: { from_id, to_id, priority, message, status },
                }),
            ),
        onSuccess: changed,
    });
};

export const useDeleteRequest = () => {
    const changed = useChanged();
    return useMutation({
        mutationFn: ({ id, revision }: Request) =>
            answer<void>(
                client.DELETE('/requests/{request}', {
                    params: { path: { request: id }, header: ifMatch(revision) },
                }),
            ),
        onSuccess: changed,
    });
};
