import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Event, EventEdit, Programme, ProgrammeEdit } from '../types.ts';

export const useProgrammes = (workspace: string) =>
    useQuery({
        queryKey: keys.programmes(workspace),
        queryFn: () => everyPage<Programme>('/workspaces/{workspace}/programmes', { workspace }),
        enabled: workspace !== '',
    });

export const useProgramme = (programme: string) =>
    useQuery({
        queryKey: keys.programme(programme),
        queryFn: () => answer<Programme>(client.GET('/programmes/{programme}', { params: { path: { programme } } })),
        enabled: programme !== '',
    });

export const useProgrammeEvents = (programme: string) =>
    useQuery({
        queryKey: keys.programmeEvents(programme),
        queryFn: () => everyPage<Event>('/programmes/{programme}/events', { programme }),
        enabled: programme !== '',
    });

export function useSaveProgramme(workspace: string, existing?: Programme) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: ProgrammeEdit) =>
            existing
                ? answer<Programme>(
                      client.PUT('/programmes/{programme}', {
                          params: { path: { programme: existing.id }, header: ifMatch(existing.revision) },
                          body,
                      }),
                  )
                : answer<Programme>(
                      client.POST('/workspaces/{workspace}/programmes', { params: { path: { workspace } }, body }),
                  ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['programme'] }),
    });
}

export function useDeleteProgramme() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ id, revision }: Programme) =>
            answer<void>(
                client.DELETE('/programmes/{programme}', {
                    params: { path: { programme: id }, header: ifMatch(revision) },
                }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['programme'] }),
    });
}

export function useCreateEvent(programme: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: EventEdit) =>
            answer<Event>(client.POST('/programmes/{programme}/events', { params: { path: { programme } }, body })),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['event'] }),
    });
}
