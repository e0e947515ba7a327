import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type {
    Lang, Listed, PressBrief, PressDraft, PressRelease, PressSchedule, PublicPress, PublicPressList,
} from '../types.ts'; // prettier-ignore

export const usePressReleases = (event: string) =>
    useQuery({
        queryKey: keys.pressReleases(event),
        queryFn: () =>
            answer<Listed<PressBrief>>(client.GET('/events/{event}/press-releases', { params: { path: { event } } })),
    });

export const usePressRelease = (press: string) =>
    useQuery({
        queryKey: keys.pressRelease(press),
        queryFn: () => answer<PressRelease>(client.GET('/press-releases/{press}', { params: { path: { press } } })),
    });

export const useWritePress = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: PressDraft) =>
            answer<PressRelease>(client.POST('/events/{event}/press-releases', { params: { path: { event } }, body })),
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['press_release'] }),
    });
};

export type PressStep = 'rewriting' | 'review' | 'publication' | 'withdrawal';

/** What one does with a release; each answers with how it stands then. */
export function usePressChanges(release: PressRelease) {
    const cache = useQueryClient();
    const params = { path: { press: release.id }, header: ifMatch(release.revision) };
    const onSuccess = (next: PressRelease) => {
        cache.setQueryData(keys.pressRelease(next.id), next);
        void cache.invalidateQueries({ queryKey: ['press_release'] });
    };
    const save = useMutation({
        mutationFn: (texts: { lang: Lang; text: string }[]) =>
            answer<PressRelease>(client.PUT('/press-releases/{press}', { params, body: { texts } })),
        onSuccess,
    });
    const step = useMutation({
        mutationFn: (name: PressStep) =>
            answer<PressRelease>(client.POST(`/press-releases/{press}/${name}`, { params })),
        onSuccess,
    });
    const schedule = useMutation({
        mutationFn: (body: PressSchedule) =>
            answer<PressRelease>(client.POST('/press-releases/{press}/schedule', { params, body })),
        onSuccess,
    });
    const correct = useMutation({
        mutationFn: (note: string) =>
            answer<PressRelease>(
                client.POST('/press-releases/{press}/corrections', {
                    params: { path: { press: release.id } },
                    body: { note },
                }),
            ),
        onSuccess,
    });
    const remove = useMutation({
        mutationFn: () => answer<void>(client.DELETE('/press-releases/{press}', { params })),
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['press_release', 'list'] }),
    });
    return { save, step, schedule, correct, remove };
}

export const useNews = (workspace: string) =>
    useQuery({
        queryKey: keys.news(workspace),
        queryFn: () => answer<PublicPressList>(client.GET('/press/{workspace}', { params: { path: { workspace } } })),
        enabled: workspace !== '',
    });

export const useNewsItem = (workspace: string, press: string, lang: string) =>
    useQuery({
        queryKey: keys.newsItem(workspace, press, lang),
        queryFn: () =>
            answer<PublicPress>(client.GET('/press/{workspace}/{press}', { params: { path: { workspace, press } } })),
        enabled: workspace !== '' && press !== '',
    });
