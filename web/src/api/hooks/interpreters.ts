import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Interpreter, InterpreterEdit } from '../types.ts';

export const useInterpreters = (event: string) =>
    useQuery({
        queryKey: keys.interpreters(event),
        queryFn: () => everyPage<Interpreter>('/events/{event}/interpreters', { event }),
    });

function useChanged() {
    const cache = useQueryClient();
    return () => {
        for (const entity of ['interpreter', 'overview']) void cache.invalidateQueries({ queryKey: [entity] });
    };
}

export const useSaveInterpreter = (event: string, existing?: Interpreter) => {
    const changed = useChanged();
    return useMutation({
        mutationFn: (body: InterpreterEdit) =>
            existing
                ? answer<Interpreter>(
                      client.PUT('/interpreters/{interpreter}', {
                          params: { path: { interpreter: existing.id }, header: ifMatch(existing.revision) },
                          body,
                      }),
                  )
                : answer<Interpreter>(
                      client.POST('/events/{event}/interpreters', { params: { path: { event } }, body }),
                  ),
        onSuccess: changed,
    });
};

export const useDeleteInterpreter = () => {
    const changed = useChanged();
    return useMutation({
        mutationFn: ({ id, revision }: Interpreter) =>
            answer<void>(
                client.DELETE('/interpreters/{interpreter}', {
                    params: { path: { interpreter: id }, header: ifMatch(revision) },
                }),
            ),
        onSuccess: changed,
    });
};
