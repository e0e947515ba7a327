import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { Rehearsal } from '../types.ts';

export const useRehearsals = (event: string) =>
    useQuery({
        queryKey: keys.rehearsals(event),
        queryFn: () =>
            answer<{ items: Rehearsal[] }>(client.GET('/events/{event}/rehearsals', { params: { path: { event } } })),
    });

/** A copy brings a workspace along, and takes it away. */
const useFresh = () => {
    const cache = useQueryClient();
    return () =>
        Promise.all([
            cache.invalidateQueries({ queryKey: ['rehearsal'] }),
            cache.invalidateQueries({ queryKey: keys.session }),
        ]);
};

export const useMakeRehearsal = (event: string) => {
    const fresh = useFresh();
    return useMutation({
        mutationFn: () => answer<Rehearsal>(client.POST('/events/{event}/rehearsals', { params: { path: { event } } })),
        onSuccess: fresh,
    });
};

export const useDeleteRehearsal = () => {
    const fresh = useFresh();
    return useMutation({
        mutationFn: (rehearsal: string) =>
            answer<void>(client.DELETE('/rehearsals/{rehearsal}', { params: { path: { rehearsal } } })),
        onSuccess: fresh,
    });
};
