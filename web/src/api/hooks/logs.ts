import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { LogBatchAnswer, LogContent, LogLine, LogSummary, LogVersion, MeetingLog, MyLogs } from '../types.ts';

/** The reader's own meetings with their logs: all a phone needs to go on without the network. */
export const useMyLogs = (enabled = true) =>
    useQuery({
        queryKey: keys.myLogs,
        queryFn: () => answer<MyLogs>(client.GET('/me/logs')),
        refetchInterval: 60_000,
        enabled,
    });

/** Puts a newer state of one log into the phone's own list. */
export function putMyLog(cache: QueryClient, log: MeetingLog): void {
    cache.setQueryData<MyLogs>(keys.myLogs, (known) =>
        known
            ? { ...known, meetings: known.meetings.map((one) => (one.meeting_id === log.meeting_id ? log : one)) }
            : known,
    );
}

export function useAgree(meeting: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ version, confirmed }: { version: LogVersion; confirmed: boolean }) =>
            answer<MeetingLog>(
                client.POST('/me/logs/{meeting}/agreement', {
                    params: { path: { meeting } },
                    body: { version_id: version.id, digest: version.digest, amounts_confirmed: confirmed },
                }),
            ),
        onSuccess: (log) => putMyLog(cache, log),
    });
}

export const useLogs = (event: string) =>
    useQuery({ queryKey: keys.logs(event), queryFn: () => everyPage<LogLine>('/events/{event}/logs', { event }) });

export const useLogSummary = (event: string) =>
    useQuery({
        queryKey: keys.logSummary(event),
        queryFn: () => answer<LogSummary>(client.GET('/events/{event}/logs/summary', { params: { path: { event } } })),
    });

export const useLog = (meeting: string) =>
    useQuery({
        queryKey: keys.log(meeting),
        queryFn: () => answer<MeetingLog>(client.GET('/meetings/{meeting}/log', { params: { path: { meeting } } })),
        enabled: meeting !== '',
    });

export function useSettle(meeting: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (v: { content: LogContent; confirmed: boolean; revision: number }) =>
            answer<MeetingLog>(
                client.POST('/meetings/{meeting}/log/settlement', {
                    params: { path: { meeting }, header: ifMatch(v.revision) },
                    body: { content: v.content, amounts_confirmed: v.confirmed },
                }),
            ),
        onSuccess: (log) => {
            cache.setQueryData(keys.log(meeting), log);
            for (const entity of ['meeting_log', 'ledger']) void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
}

export function useSettleMany(event: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (meeting_ids: string[]) =>
            answer<LogBatchAnswer>(
                client.POST('/events/{event}/logs/settlements', { params: { path: { event } }, body: { meeting_ids } }),
            ),
        onSuccess: () => {
            for (const entity of ['meeting_log', 'ledger']) void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
}

export function useWriteLog(meeting: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (v: { write_id: string; base_write_id: string | null; content: LogContent; confirmed: boolean }) =>
            answer<MeetingLog>(
                client.PUT('/meetings/{meeting}/log', {
                    params: { path: { meeting } },
                    body: {
                        write_id: v.write_id,
                        base_write_id: v.base_write_id,
                        content: v.content,
                        amounts_confirmed: v.confirmed,
                        written_at: new Date().toISOString(),
                    },
                }),
            ),
        onSuccess: (log) => {
            cache.setQueryData(keys.log(meeting), log);
            void cache.invalidateQueries({ queryKey: ['meeting_log'] });
        },
    });
}
