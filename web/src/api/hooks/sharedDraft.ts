import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { DraftComment, MyDraftIfAny, ReleaseLetters, SharedDraft } from '../types.ts';

const useAfter = <A, B>(change: (asked: A) => Promise<B>) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => {
            for (const entity of ['shared_draft', 'draft_comment', 'mail'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useSharedDraft = (event: string) =>
    useQuery({
        queryKey: keys.sharedDraft(event),
        queryFn: () => answer<SharedDraft>(client.GET('/events/{event}/shared-draft', { params: { path: { event } } })),
    });

export const useDraftComments = (event: string) =>
    useQuery({
        queryKey: keys.comments(event),
        queryFn: () => everyPage<DraftComment>('/events/{event}/draft-comments', { event }),
    });

export const useShareDraft = () =>
    useAfter(({ draft, letters }: { draft: string; letters: ReleaseLetters }) =>
        answer<SharedDraft>(client.POST('/drafts/{draft}/share', { params: { path: { draft } }, body: { letters } })),
    );

export const useStopSharing = (event: string) =>
    useAfter(() => answer<void>(client.DELETE('/events/{event}/shared-draft', { params: { path: { event } } })));

export const useSettleComment = () =>
    useAfter(({ comment, settled }: { comment: DraftComment; settled: boolean }) =>
        answer<DraftComment>(
            client.PUT('/draft-comments/{comment}', {
                params: { path: { comment: comment.id }, header: ifMatch(comment.revision) },
                body: { settled },
            }),
        ),
    );

export const useMyDraft = () =>
    useQuery({
        queryKey: keys.myDraft,
        queryFn: async () => (await answer<MyDraftIfAny>(client.GET('/me/draft', {}))).draft,
        retry: false,
    });

export const useCommentOnDraft = () =>
    useAfter((body: { meeting_id: string | null; message: string }) =>
        answer<unknown>(client.POST('/me/draft-comments', { body })),
    );
