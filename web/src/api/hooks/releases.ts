import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Draft, Lang, Job, Release, ReleaseLetters, ReleasePreview } from '../types.ts';

export const useReleases = (event: string) =>
    useQuery({
        queryKey: keys.releases(event),
        queryFn: () => everyPage<Release>('/events/{event}/releases', { event }),
    });

export const useReleasePreview = (draft: Draft, enabled: boolean) =>
    useQuery({
        queryKey: keys.preview(draft.id, draft.revision),
        queryFn: () =>
            answer<ReleasePreview>(
                client.GET('/drafts/{draft}/release-preview', { params: { path: { draft: draft.id } } }),
            ),
        enabled,
    });

export const useRelease = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ draft, letters }: { draft: Draft; letters: ReleaseLetters }) =>
            answer<Release>(
                client.POST('/events/{event}/releases', {
                    params: { path: { event }, header: ifMatch(draft.revision) },
                    body: { draft_id: draft.id, letters },
                }),
            ),
        onSuccess: () => {
            for (const entity of ['release', 'draft', 'event', 'overview', 'mail', 'shared_draft'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useMakePack = () =>
    useMutation({
        mutationFn: ({ release, lang, links }: { release: string; lang: Lang; links: boolean }) =>
            answer<Job>(
                client.POST('/releases/{release}/packs', { params: { path: { release }, query: { lang, links } } }),
            ),
    });
