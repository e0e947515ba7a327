import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type {
    Lang, Listed, PressTemplate, PressTemplateBrief, PressTemplateRevision, PressTemplateRevisionBrief, PressTemplateTried,
} from '../types.ts'; // prettier-ignore

export const usePressTemplates = (workspace: string) =>
    useQuery({
        queryKey: keys.pressTemplates(workspace),
        queryFn: () =>
            answer<Listed<PressTemplateBrief>>(
                client.GET('/workspaces/{workspace}/press-templates', { params: { path: { workspace } } }),
            ),
    });

export const usePressTemplate = (workspace: string, name: string, language: Lang) =>
    useQuery({
        queryKey: keys.pressTemplate(workspace, name, language),
        queryFn: () =>
            answer<PressTemplate>(
                client.GET('/workspaces/{workspace}/press-templates/{name}/{language}', {
                    params: { path: { workspace, name, language } },
                }),
            ),
    });

/** What a release of the event would say with this text; the fault names the place where the text is wrong. */
export const usePressTrial = (workspace: string, template: PressTemplate, event: string, text: string) =>
    useQuery({
        queryKey: keys.pressTrial(workspace, template.name, template.lang, event, text),
        queryFn: () =>
            answer<PressTemplateTried>(
                client.POST('/workspaces/{workspace}/press-templates/{name}/{language}/trials', {
                    params: { path: { workspace, name: template.name, language: template.lang } },
                    body: { event_id: event, text },
                }),
            ),
        enabled: text.trim() !== '',
        placeholderData: (before) => before,
        retry: false,
        gcTime: 0,
    });

export const usePressTemplateRevisions = (workspace: string, template: PressTemplate) =>
    useQuery({
        queryKey: keys.pressTemplateRevisions(workspace, template.name, template.lang),
        queryFn: () =>
            answer<Listed<PressTemplateRevisionBrief>>(
                client.GET('/workspaces/{workspace}/press-templates/{name}/{language}/revisions', {
                    params: { path: { workspace, name: template.name, language: template.lang } },
                }),
            ),
    });

export const usePressTemplateRevision = (workspace: string, template: PressTemplate, number: number) =>
    useQuery({
        queryKey: keys.pressTemplateRevision(workspace, template.name, template.lang, number),
        queryFn: () =>
            answer<PressTemplateRevision>(
                client.GET('/workspaces/{workspace}/press-templates/{name}/{language}/revisions/{number}', {
                    params: { path: { workspace, name: template.name, language: template.lang, number: `${number}` } },
                }),
            ),
        staleTime: Infinity,
    });

export function usePressTemplateChanges(workspace: string, template: PressTemplate) {
    const cache = useQueryClient();
    const path = { workspace, name: template.name, language: template.lang };
    const onSuccess = (next: PressTemplate) => {
        cache.setQueryData(keys.pressTemplate(workspace, next.name, next.lang), next);
        void cache.invalidateQueries({ queryKey: ['press_template'] });
    };
    const save = useMutation({
        mutationFn: ({ text, revision }: { text: string; revision: number }) =>
            answer<PressTemplate>(
                client.PUT('/workspaces/{workspace}/press-templates/{name}/{language}', {
                    params: { path, header: ifMatch(revision) },
                    body: { text },
                }),
            ),
        onSuccess,
    });
    const restore = useMutation({
        mutationFn: () =>
            answer<PressTemplate>(
                client.POST('/workspaces/{workspace}/press-templates/{name}/{language}/restoration', {
                    params: { path, header: ifMatch(template.revision) },
                }),
            ),
        onSuccess,
    });
    const bringBack = useMutation({
        mutationFn: (number: number) =>
            answer<PressTemplate>(
                client.POST(
                    '/workspaces/{workspace}/press-templates/{name}/{language}/revisions/{number}/restoration',
                    {
                        params: { path: { ...path, number: `${number}` }, header: ifMatch(template.revision) },
                    },
                ),
            ),
        onSuccess,
    });
    return { save, restore, bringBack };
}
