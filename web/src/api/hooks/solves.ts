import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { Job, Listed } from '../types.ts';

export interface SolveOrder {
    base_draft_id?: string;
    time_limit_s: number;
    seed?: number;
    keep_frozen: boolean;
}

export const useSolve = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: SolveOrder) =>
            answer<Job>(client.POST('/events/{event}/solves', { params: { path: { event } }, body })),
        onSuccess: (job) => cache.setQueryData(keys.job(job.id), job),
    });
};

export const isOver = (job: Job | undefined) => job !== undefined && !['queued', 'running'].includes(job.state);

/** A job's state: pushed by the live connection, asked for every second when none is open. */
export const useJob = (id: string, live: boolean) =>
    useQuery({
        queryKey: keys.job(id),
        queryFn: () => answer<Job>(client.GET('/jobs/{job}', { params: { path: { job: id } } })),
        enabled: id !== '',
        refetchInterval: (query) => (isOver(query.state.data) ? false : live ? 3000 : 1000),
    });

/** A solve that another window, or this one before a reload, has started. */
export const useRunningJobs = (event: string) =>
    useQuery({
        queryKey: keys.jobs(event),
        queryFn: () =>
            answer<Listed<Job>>(
                client.GET('/events/{event}/jobs', { params: { path: { event }, query: { state: 'running' } } }),
            ),
    });

export const useCancelJob = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (job: string) =>
            answer<Job | undefined>(client.DELETE('/jobs/{job}', { params: { path: { job } } })),
        onSuccess: (_, job) => cache.invalidateQueries({ queryKey: keys.job(job) }),
    });
};
