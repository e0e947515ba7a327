import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Listed, MyProfile, MyProfileEdit, Partner } from '../types.ts';

export const usePartners = (words: string) =>
    useQuery({
        queryKey: keys.partners(words),
        queryFn: () =>
            answer<Listed<Partner>>(
                client.GET('/me/partners', { params: { query: { limit: 500, ...(words ? { q: words } : {}) } } }),
            ),
        placeholderData: (before) => before,
    });

/** Asking, answering, taking back, never again. */
export function usePartnerChanges() {
    const cache = useQueryClient();
    const onSettled = () => void cache.invalidateQueries({ queryKey: ['partner'] });
    const ask = useMutation({
        mutationFn: (body: { to_id: string; priority: number; message: string }) =>
            answer<Partner>(client.POST('/me/requests', { body })),
        onSettled,
    });
    const reply = useMutation({
        mutationFn: ({ request, accepted }: { request: string; accepted: boolean }) =>
            answer<Partner>(
                client.POST('/me/requests/{received}/answer', {
                    params: { path: { received: request } },
                    body: { accepted },
                }),
            ),
        onSettled,
    });
    const withdraw = useMutation({
        mutationFn: (request: string) =>
            answer<void>(client.DELETE('/me/requests/{request}', { params: { path: { request } } })),
        onSettled,
    });
    const block = useMutation({
        mutationFn: ({ id, blocked }: { id: string; blocked: boolean }) =>
            answer<Partner>(
                client.PUT('/me/blocks/{counterpart}', { params: { path: { counterpart: id } }, body: { blocked } }),
            ),
        onSettled,
    });
    return { ask, reply, withdraw, block };
}

export const useMyProfile = () =>
    useQuery({ queryKey: keys.myProfile, queryFn: () => answer<MyProfile>(client.GET('/me/profile')) });

export function useSaveMyProfile() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ edit, revision }: { edit: MyProfileEdit; revision: number }) =>
            answer<MyProfile>(client.PUT('/me/profile', { params: { header: ifMatch(revision) }, body: edit })),
        onSuccess: (saved) => cache.setQueryData(keys.myProfile, saved),
    });
}
