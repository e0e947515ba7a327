import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import type {
    Archive,
    AttendanceRecord,
    OwnRatings,
    OwnSurvey,
    RatedMeeting,
    Survey,
    SurveyEdit,
    SurveyResults,
    ThankYou,
} from '../types.ts';

const at = (event: string) => ({ path: { event } });

export const useSurvey = (event: string) =>
    useQuery({
        queryKey: ['survey', 'edit', event],
        queryFn: () => answer<Survey>(client.GET('/events/{event}/survey', { params: at(event) })),
    });

export function useSaveSurvey(event: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ edit, revision }: { edit: SurveyEdit; revision: number }) =>
            answer<Survey>(
                client.PUT('/events/{event}/survey', {
                    params: { ...at(event), header: ifMatch(revision) },
                    body: edit,
                }),
            ),
        onSuccess: () => {
            for (const entity of ['survey', 'thank-you']) void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
}

export const useSurveyResults = (event: string, side: string) =>
    useQuery({
        queryKey: ['survey', 'results', event, side],
        queryFn: () =>
            answer<SurveyResults>(
                client.GET('/events/{event}/survey/results', {
                    params: { ...at(event), query: side ? { side: side as 'seller' | 'buyer' | 'interpreter' } : {} },
                }),
            ),
    });

export const surveyFileUrl = (event: string, form: 'xlsx' | 'csv') => `/api/v1/events/${event}/survey/answers.${form}`;

export const useNoShows = (event: string) =>
    useQuery({
        queryKey: ['participant', 'no-shows', event],
        queryFn: () =>
            answer<{ items: AttendanceRecord[] }>(client.GET('/events/{event}/no-shows', { params: at(event) })),
        enabled: event !== '',
    });

export const useAttendance = (organisation: string) =>
    useQuery({
        queryKey: ['participant', 'attendance', organisation],
        queryFn: () =>
            answer<AttendanceRecord>(
                client.GET('/organisations/{organisation}/attendance', { params: { path: { organisation } } }),
            ),
        enabled: organisation !== '',
    });

export function useExcuse() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ participant, excused, remark }: { participant: string; excused: boolean; remark: string }) =>
            answer<AttendanceRecord>(
                client.PUT('/participants/{participant}/excuse', {
                    params: { path: { participant } },
                    body: { excused, remark },
                }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['participant'] }),
    });
}

export const useRatings = (event: string) =>
    useQuery({
        queryKey: ['meeting_rating', event],
        queryFn: () => answer<{ items: RatedMeeting[] }>(client.GET('/events/{event}/ratings', { params: at(event) })),
    });

export const useThankYou = (event: string) =>
    useQuery({
        queryKey: ['thank-you', event],
        queryFn: () => answer<ThankYou>(client.GET('/events/{event}/thank-you', { params: at(event) })),
    });

export function useSendThankYou(event: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: () => answer<ThankYou>(client.POST('/events/{event}/thank-you', { params: at(event) })),
        onSuccess: (sent) => cache.setQueryData(['thank-you', event], sent),
    });
}

export const useArchive = (event: string) =>
    useQuery({
        queryKey: ['event', 'archive', event],
        queryFn: () => answer<Archive>(client.GET('/events/{event}/archive', { params: at(event) })),
    });

export function useSaveArchive(event: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (archived: boolean) =>
            answer<Archive>(
                client.PUT('/events/{event}/archive', { params: at(event), body: { archived, archived_at: null } }),
            ),
        onSuccess: (saved) => cache.setQueryData(['event', 'archive', event], saved),
    });
}

export const useOwnSurvey = () =>
    useQuery({ queryKey: ['survey', 'own'], queryFn: () => answer<OwnSurvey>(client.GET('/me/survey', {})) });

export function useAnswerSurvey() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (answers: Record<string, string>) =>
            answer<OwnSurvey>(client.POST('/me/survey', { body: { answers } })),
        onSuccess: (own) => cache.setQueryData(['survey', 'own'], own),
    });
}

export const useOwnRatings = (wanted: boolean) =>
    useQuery({
        queryKey: ['meeting_rating', 'own'],
        queryFn: () => answer<OwnRatings>(client.GET('/me/ratings', {})),
        enabled: wanted,
    });

export function useRateMeeting() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ meeting, rating, remark }: { meeting: string; rating: number; remark: string }) =>
            answer<OwnRatings>(
                client.PUT('/me/ratings/{meeting}', { params: { path: { meeting } }, body: { rating, remark } }),
            ),
        onSuccess: (own) => cache.setQueryData(['meeting_rating', 'own'], own),
    });
}
