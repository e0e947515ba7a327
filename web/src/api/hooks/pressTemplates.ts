import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Lang, Listed, PressTemplate, PressTemplateBrief, PressTemplateTried } from '../types.ts';

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

export function usePressTemplateChanges(workspace: string, template: PressTemplate) {
    const cache = useQueryClient();
    const path = { workspace, name: template.name, language: template.lang };
    const onSuccess = (next: PressTemplate) => {
        cache.setQueryData(keys.pressTemplate(workspace, next.name, next.lang), next);
        void cache.invalidateQueries({ queryKey: keys.pressTemplates(workspace) });
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
    return { save, restore };
}
