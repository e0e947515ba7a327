import { useQuery } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { Link, Personal, PersonKind } from '../types.ts';

/** The reader's own timetable; `zone` is where the reader is. */
export const useMyTimetable = (zone: string) =>
    useQuery({
        queryKey: keys.personal(`me-${zone}`),
        queryFn: () => answer<Personal>(client.GET('/me/timetable', { params: { query: zone ? { zone } : {} } })),
        refetchInterval: 60_000,
    });

/** Somebody's timetable, read by the organiser. */
export const useTimetableOf = (kind: PersonKind, id: string) =>
    useQuery({
        queryKey: keys.personal(`${kind}-${id}`),
        queryFn: () =>
            answer<Personal>(
                kind === 'participant'
                    ? client.GET('/participants/{participant}/timetable', { params: { path: { participant: id } } })
                    : client.GET('/interpreters/{interpreter}/timetable', { params: { path: { interpreter: id } } }),
            ),
        enabled: id !== '',
    });

export const useMyCalendarLink = () =>
    useMutation({ mutationFn: () => answer<Link>(client.POST('/me/calendar-link')) });
