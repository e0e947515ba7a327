import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Listed, PersonTask, TaskEdit, TaskKind, TaskState } from '../types.ts';

export interface TaskFilter {
    state?: TaskState;
    kind?: TaskKind;
    overdue?: boolean;
    q?: string;
}

export interface TasksToPlan {
    kinds: TaskKind[];
    participant_ids: string[];
    due_on: string | null;
    assignee: string;
    title: string;
}

const useAfter = <A, B>(change: (asked: A) => Promise<B>) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['task'] }),
    });
};

export const useTasks = (event: string, filter: TaskFilter) =>
    useQuery({
        queryKey: keys.tasks(event, filter),
        queryFn: () =>
            answer<Listed<PersonTask>>(
                client.GET('/events/{event}/tasks', { params: { path: { event }, query: { ...filter, limit: 500 } } }),
            ),
        placeholderData: (before) => before,
    });

export const usePlanTasks = (event: string) =>
    useAfter((body: TasksToPlan) =>
        answer<{ created: number }>(client.POST('/events/{event}/tasks', { params: { path: { event } }, body })),
    );

export const useSaveTask = () =>
    useAfter(({ task, edit }: { task: PersonTask; edit: TaskEdit }) =>
        answer<PersonTask>(
            client.PUT('/tasks/{task}', {
                params: { path: { task: task.id }, header: ifMatch(task.revision) },
                body: edit,
            }),
        ),
    );

export const useDeleteTask = () =>
    useAfter((task: PersonTask) =>
        answer<void>(
            client.DELETE('/tasks/{task}', { params: { path: { task: task.id }, header: ifMatch(task.revision) } }),
        ),
    );
