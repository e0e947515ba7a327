import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Event, EventEdit, Overview, Slot, Structure, Table } from '../types.ts';

const at = (event: string) => ({ params: { path: { event } } });

export const useEvent = (event: string) =>
    useQuery({
        queryKey: keys.event(event),
        queryFn: () => answer<Event>(client.GET('/events/{event}', at(event))),
        enabled: event !== '',
    });

export const useOverview = (event: string) =>
    useQuery({
        queryKey: keys.overview(event),
        queryFn: () => answer<Overview>(client.GET('/events/{event}/overview', at(event))),
    });

export const useStructure = (event: string) =>
    useQuery({
        queryKey: keys.structure(event),
        queryFn: () => answer<Structure>(client.GET('/events/{event}/structure', at(event))),
    });

export function useSaveEvent(existing: Event) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: EventEdit) =>
            answer<Event>(
                client.PUT('/events/{event}', {
                    params: { path: { event: existing.id }, header: ifMatch(existing.revision) },
                    body,
                }),
            ),
        onSuccess: (saved) => {
            for (const name of [saved.id, saved.slug]) cache.setQueryData(keys.event(name), saved);
            return cache.invalidateQueries({ queryKey: ['overview'] });
        },
    });
}

export function useSaveStructure(event: string, revision: number) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: { slots: Slot[]; tables: Table[] }) =>
            answer<Structure>(
                client.PUT('/events/{event}/structure', {
                    params: { path: { event: event }, header: ifMatch(revision) },
                    body,
                }),
            ),
        onSuccess: (saved) => {
            cache.setQueryData(keys.structure(event), saved);
            return cache.invalidateQueries({ queryKey: ['overview'] });
        },
    });
}

export function useDeleteEvent() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ id, revision }: Event) =>
            answer<void>(
                client.DELETE('/events/{event}', { params: { path: { event: id }, header: ifMatch(revision) } }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['event', 'of'] }),
    });
}
