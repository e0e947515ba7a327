import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Comparison, Draft, DraftBrief, Explanation, Meeting, Options } from '../types.ts';

export const useMeetings = (event: string) =>
    useQuery({
        queryKey: keys.meetings(event),
        queryFn: () => everyPage<Meeting>('/events/{event}/meetings', { event }, 5000),
    });

export const useDrafts = (event: string) =>
    useQuery({
        queryKey: keys.drafts(event),
        queryFn: () => everyPage<DraftBrief>('/events/{event}/drafts', { event }),
    });

export const useDraft = (draft: string) =>
    useQuery({
        queryKey: keys.draft(draft),
        queryFn: () => answer<Draft>(client.GET('/drafts/{draft}', { params: { path: { draft } } })),
        enabled: draft !== '',
    });

export const useOptions = (draft: Draft | undefined, meeting: string) =>
    useQuery({
        queryKey: keys.options(draft?.id ?? '', meeting, draft?.revision ?? 0),
        queryFn: () =>
            answer<Options>(
                client.GET('/drafts/{draft}/options/{meeting}', {
                    params: { path: { draft: draft?.id ?? '', meeting } },
                }),
            ),
        enabled: draft !== undefined && meeting !== '',
        staleTime: Infinity,
    });

export const useExplanation = (draft: Draft | undefined, meeting: string) =>
    useQuery({
        queryKey: keys.explanation(draft?.id ?? '', meeting, draft?.revision ?? 0),
        queryFn: () =>
            answer<Explanation>(
                client.GET('/drafts/{draft}/explanations/{meeting}', {
                    params: { path: { draft: draft?.id ?? '', meeting } },
                }),
            ),
        enabled: draft !== undefined && meeting !== '',
        staleTime: Infinity,
    });

export const useComparison = (draft: string, other: string) =>
    useQuery({
        queryKey: keys.comparison(draft, other),
        queryFn: () =>
            answer<Comparison>(
                client.GET('/drafts/{draft}/comparison/{other}', { params: { path: { draft, other } } }),
            ),
        enabled: draft !== '' && other !== '',
    });

export const useCreateDraft = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: { name?: string; copy_of?: string }) =>
            answer<Draft>(client.POST('/events/{event}/drafts', { params: { path: { event } }, body })),
        onSuccess: (draft) => {
            cache.setQueryData(keys.draft(draft.id), draft);
            return cache.invalidateQueries({ queryKey: keys.drafts(event) });
        },
    });
};

export const useDeleteDraft = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ id, revision }: DraftBrief) =>
            answer<void>(
                client.DELETE('/drafts/{draft}', { params: { path: { draft: id }, header: ifMatch(revision) } }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: keys.drafts(event) }),
    });
};

export const useRenameDraft = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ draft, name }: { draft: DraftBrief; name: string }) =>
            answer<DraftBrief>(
                client.PUT('/drafts/{draft}', {
                    params: { path: { draft: draft.id }, header: ifMatch(draft.revision) },
                    body: { name },
                }),
            ),
        onSuccess: (saved) => {
            void cache.invalidateQueries({ queryKey: keys.draft(saved.id) });
            return cache.invalidateQueries({ queryKey: keys.drafts(event) });
        },
    });
};
