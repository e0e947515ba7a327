import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Participant, ParticipantEdit } from '../types.ts';

export const useParticipants = (event: string) =>
    useQuery({
        queryKey: keys.participants(event),
        queryFn: () => everyPage<Participant>('/events/{event}/participants', { event }),
    });

function useChanged() {
    const cache = useQueryClient();
    return () => {
        for (const entity of ['participant', 'request', 'overview', 'meeting'])
            void cache.invalidateQueries({ queryKey: [entity] });
    };
}

export const useSaveParticipant = (event: string, existing?: Participant) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: ParticipantEdit) =>
            existing
                ? answer<Participant>(
                      client.PUT('/participants/{participant}', {
                          params: { path: { participant: existing.id }, header: ifMatch(existing.revision) },
                          body,
                      }),
                  )
                : answer<Participant>(
                      client.POST('/events/{event}/participants', { params: { path: { event } }, body }),
                  ),
        onSuccess: changed,
    });
};

export const useDeleteParticipant = () => {
    const changed = useChanged();
    return useMutation({
        mutationFn: ({ id, revision }: Participant) =>
            answer<void>(
                client.DELETE('/participants/{participant}', {
                    params: { path: { participant: id }, header: ifMatch(revision) },
                }),
            ),
        onSuccess: changed,
    });
};

export interface BulkEdit {
    ids: string[];
    action: 'confirm' | 'withdraw' | 'delete' | 'set_max_meetings' | 'set_languages';
    max_meetings: number | null;
    languages?: string[];
}

export const useBulkEdit = (event: string) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: BulkEdit) =>
            answer<{ changed: number }>(
                client.POST('/events/{event}/participants/bulk', { params: { path: { event } }, body }),
            ),
        onSuccess: changed,
    });
};
