import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type {
    AuditEntry,
    Listed,
    Member,
    MemberInvitation,
    Organisation,
    Role,
    SearchHit,
    Workspace,
} from '../types.ts';

const at = (workspace: string) => ({ workspace });

export const useWorkspaceDetails = (workspace: string) =>
    useQuery({
        queryKey: keys.workspace(workspace),
        queryFn: () => answer<Workspace>(client.GET('/workspaces/{workspace}', { params: { path: at(workspace) } })),
        enabled: workspace !== '',
    });

export function useSaveWorkspace({ id, revision }: Workspace) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: Pick<Workspace, 'name' | 'other_names' | 'slug' | 'locale' | 'time_zone'>) =>
            answer<Workspace>(
                client.PUT('/workspaces/{workspace}', {
                    params: { path: at(id), header: ifMatch(revision) },
                    body,
                }),
            ),
        onSuccess: () => {
            void cache.invalidateQueries({ queryKey: keys.workspace(id) });
            void cache.invalidateQueries({ queryKey: keys.session });
        },
    });
}

export const useMembers = (workspace: string) =>
    useQuery({
        queryKey: keys.members(workspace),
        queryFn: () => everyPage<Member>('/workspaces/{workspace}/members', at(workspace)),
        enabled: workspace !== '',
    });

export const useOrganisation = (id: string) =>
    useQuery({
        queryKey: ['organisation', 'one', id],
        queryFn: () =>
            answer<Organisation>(
                client.GET('/organisations/{organisation}', { params: { path: { organisation: id } } }),
            ),
    });

const invitationOf = (id: string) =>
    answer<MemberInvitation>(client.POST('/members/{member}/invitation', { params: { path: { member: id } } }));

/** Adds somebody and writes them how to come in. */
export function useInviteMember(workspace: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: async (body: { email: string; display_name: string; role: Role }) => {
            const member = await answer<Member>(
                client.POST('/workspaces/{workspace}/members', { params: { path: at(workspace) }, body }),
            );
            return { member, invitation: await invitationOf(member.id) };
        },
        onSettled: () => cache.invalidateQueries({ queryKey: ['member'] }),
    });
}

export const useInviteAgain = () =>
    useMutation({ mutationFn: async (member: Member) => ({ member, invitation: await invitationOf(member.id) }) });

export function useSaveMember() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ member, role }: { member: Member; role: Role }) =>
            answer<Member>(
                client.PUT('/members/{member}', {
                    params: { path: { member: member.id }, header: ifMatch(member.revision) },
                    body: { role },
                }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['member'] }),
    });
}

export function useRemoveMember() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ id, revision }: Member) =>
            answer<void>(
                client.DELETE('/members/{member}', { params: { path: { member: id }, header: ifMatch(revision) } }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['member'] }),
    });
}

export const useAudit = (workspace: string, entity: string) =>
    useInfiniteQuery({
        queryKey: keys.audit(workspace, entity),
        queryFn: ({ pageParam }) =>
            answer<Listed<AuditEntry>>(
                client.GET('/workspaces/{workspace}/audit', {
                    params: {
                        path: at(workspace),
                        query: { ...(entity ? { entity } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
                    },
                }),
            ),
        initialPageParam: '',
        getNextPageParam: (last) => last.next_cursor ?? undefined,
        enabled: workspace !== '',
    });

export const useSearch = (workspace: string, words: string) =>
    useQuery({
        queryKey: keys.search(workspace, words),
        queryFn: () =>
            answer<{ items: SearchHit[] }>(
                client.GET('/workspaces/{workspace}/search', {
                    params: { path: at(workspace), query: { q: words } },
                }),
            ),
        enabled: workspace !== '' && words.trim() !== '',
        placeholderData: keepPreviousData,
    });

export const useOrganisations = (workspace: string, words: string) =>
    useQuery({
        queryKey: ['organisation', workspace, words],
        queryFn: () =>
            answer<Listed<Organisation>>(
                client.GET('/workspaces/{workspace}/organisations', {
                    params: { path: at(workspace), query: { q: words, limit: 20 } },
                }),
            ),
        enabled: workspace !== '' && words.trim() !== '',
        placeholderData: keepPreviousData,
    });

export function useCreateOrganisation(workspace: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (names: Organisation['names']) =>
            answer<Organisation>(
                client.POST('/workspaces/{workspace}/organisations', {
                    params: { path: at(workspace) },
                    body: { names, country: '', city: '' } as never,
                }) as never,
            ),
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['organisation'] }),
    });
}

export function useSaveOrganisation() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ of, edit }: { of: Organisation; edit: Pick<Organisation, 'names' | 'country' | 'city'> }) => {
            const { kind, website, note, sample } = of;
            return answer<Organisation>(
                client.PUT('/organisations/{organisation}', {
                    params: { path: { organisation: of.id }, header: ifMatch(of.revision) },
                    body: { kind, website, note, sample, ...edit },
                }),
            );
        },
        onSuccess: () => {
            for (const entity of ['participant', 'organisation', 'request'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
}
