import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type {
    Draft,
    LetterPreview,
    Listed,
    Mail,
    MailAction,
    MailSettings,
    MailSettingsEdit,
    MailState,
    MailText,
    NoticePerson,
    NoticeText,
    Outbox,
    PersonKind,
} from '../types.ts';

export interface MailFilter {
    state?: MailState;
    q?: string;
}

export const useOutbox = (event: string) =>
    useQuery({
        queryKey: keys.outbox(event),
        queryFn: () => answer<Outbox>(client.GET('/events/{event}/outbox', { params: { path: { event } } })),
    });

export const useMails = (event: string, filter: MailFilter) =>
    useQuery({
        queryKey: keys.mails(event, filter),
        queryFn: () =>
            answer<Listed<Mail>>(
                client.GET('/events/{event}/mails', { params: { path: { event }, query: { ...filter, limit: 200 } } }),
            ),
        placeholderData: (before) => before,
    });

export const useMail = (mail: string) =>
    useQuery({
        queryKey: keys.mail(mail),
        queryFn: () => answer<MailText>(client.GET('/mails/{mail}', { params: { path: { mail } } })),
        enabled: mail !== '',
    });

/** What changes letters makes all that is kept of them old. */
const useMailChange = <A, B>(change: (asked: A) => Promise<B>) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => {
            for (const entity of ['mail', 'participant', 'interpreter'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useChangeMails = (event: string) =>
    useMailChange((body: { ids: string[]; action: MailAction }) =>
        answer<{ changed: number }>(
            client.POST('/events/{event}/mails/changes', { params: { path: { event } }, body }),
        ),
    );

export const useResend = () =>
    useMailChange(({ mail, to }: { mail: string; to: string }) =>
        answer<Mail>(client.POST('/mails/{mail}/resends', { params: { path: { mail } }, body: { to } })),
    );

export const useTestMail = (event: string) =>
    useMailChange((to: string) =>
        answer<Mail>(client.POST('/events/{event}/test-mails', { params: { path: { event } }, body: { to } })),
    );

export const useMailSettings = (event: string) =>
    useQuery({
        queryKey: keys.mailSettings(event),
        queryFn: () =>
            answer<MailSettings>(client.GET('/events/{event}/mail-settings', { params: { path: { event } } })),
    });

export const useSaveMailSettings = (event: string, revision: number) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: MailSettingsEdit) =>
            answer<MailSettings>(
                client.PUT('/events/{event}/mail-settings', {
                    params: { path: { event }, header: ifMatch(revision) },
                    body,
                }),
            ),
        onSuccess: (saved) => cache.setQueryData(keys.mailSettings(event), saved),
    });
};

export const useLetterPreview = (draft: Draft, person: string, enabled: boolean) =>
    useQuery({
        queryKey: keys.letters(draft.id, draft.revision, person),
        queryFn: () =>
            answer<LetterPreview>(
                client.GET('/drafts/{draft}/letters', {
                    params: { path: { draft: draft.id }, query: person ? { person_id: person } : {} },
                }),
            ),
        enabled,
        placeholderData: (before) => before,
    });

export const useNotices = (event: string) =>
    useQuery({
        queryKey: keys.notices(event),
        queryFn: () => everyPage<NoticePerson>('/events/{event}/notices', { event }),
        retry: false,
    });

export const useMakeNotice = (event: string) =>
    useMutation({
        mutationFn: (body: { person_kind: PersonKind; person_id: string; meeting_id: string | null }) =>
            answer<NoticeText>(client.POST('/events/{event}/notices', { params: { path: { event } }, body })),
    });
