import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type {
    ApplicantRole, Application, ApplicationBrief, ApplicationForm, Challenge, EventRegistration,
    EventRegistrationEdit, Invitation, InvitationEdit, Lang, Listed, OwnApplication, Proof, PublicEvent, VettingDecision,
} from '../types.ts'; // prettier-ignore

export const usePublicEvent = (workspace: string, event: string) =>
    useQuery({
        queryKey: keys.publicEvent(workspace, event),
        queryFn: () =>
            answer<PublicEvent>(client.GET('/public/{workspace}/{event}', { params: { path: { workspace, event } } })),
        enabled: workspace !== '',
    });

export const fetchChallenge = (workspace: string, event: string) =>
    answer<Challenge>(client.GET('/public/{workspace}/{event}/challenge', { params: { path: { workspace, event } } }));

interface Start {
    role: ApplicantRole;
    email: string;
    lang: Lang;
    invitation_code: string;
    proof: Proof;
}
export const useStartApplication = (workspace: string, event: string) =>
    useMutation({
        mutationFn: (body: Start) =>
            answer<OwnApplication>(
                client.POST('/public/{workspace}/{event}/registrations', {
                    params: { path: { workspace, event } },
                    body,
                }),
            ),
    });

export const useOwnApplication = (token: string) =>
    useQuery({
        queryKey: keys.ownApplication(token),
        queryFn: () => answer<OwnApplication>(client.GET('/registrations/{token}', { params: { path: { token } } })),
    });

export interface ConsentAnswer {
    purpose: string;
    version: number;
    agreed: boolean;
}
/** Saving, sending and taking back one's own registration; each answers with how it stands then. */
export function useOwnChanges(token: string) {
    const cache = useQueryClient();
    const onSuccess = (own: OwnApplication) => cache.setQueryData(keys.ownApplication(token), own);
    const path = { path: { token } };
    const save = useMutation({
        mutationFn: (edit: { lang: Lang; form: ApplicationForm; consents: ConsentAnswer[]; revision: number }) =>
            answer<OwnApplication>(
                client.PUT('/registrations/{token}', {
                    params: { ...path, header: ifMatch(edit.revision) },
                    body: { lang: edit.lang, form: edit.form, consents: edit.consents },
                }),
            ),
        onSuccess,
    });
    const submit = useMutation({
        mutationFn: () => answer<OwnApplication>(client.POST('/registrations/{token}/submission', { params: path })),
        onSuccess,
    });
    const withdraw = useMutation({
        mutationFn: () => answer<OwnApplication>(client.POST('/registrations/{token}/withdrawal', { params: path })),
        onSuccess,
    });
    return { save, submit, withdraw };
}

export const useRegistration = (event: string) =>
    useQuery({
        queryKey: keys.registration(event),
        queryFn: () =>
            answer<EventRegistration>(client.GET('/events/{event}/registration', { params: { path: { event } } })),
    });

export function useSaveRegistration(event: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ edit, revision }: { edit: EventRegistrationEdit; revision: number }) =>
            answer<EventRegistration>(
                client.PUT('/events/{event}/registration', {
                    params: { path: { event }, header: ifMatch(revision) },
                    body: edit,
                }),
            ),
        onSuccess: (saved) => {
            cache.setQueryData(keys.registration(event), saved);
            void cache.invalidateQueries({ queryKey: ['application'] });
        },
    });
}

export const useInvitations = (event: string) =>
    useQuery({
        queryKey: keys.invitations(event),
        queryFn: () =>
            answer<Listed<Invitation>>(client.GET('/events/{event}/invitations', { params: { path: { event } } })),
    });

export function useInvitationChanges(event: string) {
    const cache = useQueryClient();
    const onSuccess = () => void cache.invalidateQueries({ queryKey: keys.invitations(event) });
    const add = useMutation({
        mutationFn: (body: InvitationEdit) =>
            answer<Invitation>(client.POST('/events/{event}/invitations', { params: { path: { event } }, body })),
        onSuccess,
    });
    const change = useMutation({
        mutationFn: ({ id, revision, ...body }: InvitationEdit & { id: string; revision: number }) =>
            answer<Invitation>(
                client.PUT('/invitations/{invitation}', {
                    params: { path: { invitation: id }, header: ifMatch(revision) },
                    body,
                }),
            ),
        onSuccess,
    });
    return { add, change };
}

export const useApplications = (event: string) =>
    useQuery({
        queryKey: keys.applications(event),
        queryFn: () =>
            answer<Listed<ApplicationBrief>>(
                client.GET('/events/{event}/applications', {
                    params: { path: { event }, query: { limit: 500 } },
                }),
            ),
    });

export const useApplication = (id: string) =>
    useQuery({
        queryKey: keys.application(id),
        queryFn: () =>
            answer<Application>(client.GET('/applications/{application}', { params: { path: { application: id } } })),
        enabled: id !== '',
    });

/** Deciding, undoing a decision, accepting many. */
export function useVetting(event: string) {
    const cache = useQueryClient();
    const refresh = () => {
        for (const entity of ['application', 'participant', 'interpreter', 'overview', 'invitation'])
            void cache.invalidateQueries({ queryKey: [entity] });
    };
    const decide = useMutation({
        mutationFn: ({ of, body }: { of: Application; body: VettingDecision }) =>
            answer<Application>(
                client.POST('/applications/{application}/decision', {
                    params: { path: { application: of.id }, header: ifMatch(of.revision) },
                    body,
                }),
            ),
        onSettled: refresh,
    });
    const reopen = useMutation({
        mutationFn: (of: { id: string; revision: number }) =>
            answer<Application>(
                client.POST('/applications/{application}/reopening', {
                    params: { path: { application: of.id }, header: ifMatch(of.revision) },
                }),
            ),
        onSettled: refresh,
    });
    const acceptAll = useMutation({
        mutationFn: (ids: string[]) =>
            answer<{ accepted: number; waiting: number; left: number }>(
                client.POST('/events/{event}/applications/acceptance', {
                    params: { path: { event } },
                    body: { ids },
                }),
            ),
        onSettled: refresh,
    });
    return { decide, reopen, acceptAll };
}
