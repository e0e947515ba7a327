import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import type {
    Erasure,
    ErasureRequest,
    OwnErasure,
    PersonEntry,
    PersonHeld,
    Retention,
    RetentionRule,
} from '../types.ts';

const at = (workspace: string) => ({ workspace });
const who = (person: PersonEntry) => ({ person_kind: person.kind, person: person.id });

export const personDataUrl = (person: PersonEntry) => `/api/v1/people/${person.kind}/${person.id}/data.zip`;
export const ownDataUrl = '/api/v1/me/data.zip';
export const proofUrl = (erasure: Erasure) => `/api/v1/erasures/${erasure.id}/proof.json`;

export const usePeopleFound = (workspace: string, words: string) =>
    useQuery({
        queryKey: ['person-data', 'found', workspace, words],
        queryFn: () =>
            answer<{ items: PersonEntry[] }>(
                client.GET('/workspaces/{workspace}/people', {
                    params: { path: at(workspace), query: { q: words } },
                }),
            ),
        enabled: workspace !== '' && words.trim() !== '',
        placeholderData: keepPreviousData,
    });

export const usePersonHeld = (person: PersonEntry) =>
    useQuery({
        queryKey: ['person-data', 'held', person.kind, person.id],
        queryFn: () =>
            answer<PersonHeld>(client.GET('/people/{person_kind}/{person}', { params: { path: who(person) } })),
    });

export function useErasePerson() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ person, confirm, together }: { person: PersonEntry; confirm: string; together: boolean }) =>
            answer<Erasure>(
                client.POST('/people/{person_kind}/{person}/erasure', {
                    params: { path: who(person) },
                    body: { confirm, same_address: together },
                }),
            ),
        // Whoever was erased may stand on any page.
        onSuccess: () => cache.invalidateQueries(),
    });
}

export const useErasures = (workspace: string) =>
    useQuery({
        queryKey: ['person-data', 'erasures', workspace],
        queryFn: () =>
            answer<{ items: Erasure[] }>(
                client.GET('/workspaces/{workspace}/erasures', { params: { path: at(workspace) } }),
            ),
        enabled: workspace !== '',
    });

export const useErasureRequests = (workspace: string) =>
    useQuery({
        queryKey: ['person-data', 'requests', workspace],
        queryFn: () =>
            answer<{ items: ErasureRequest[] }>(
                client.GET('/workspaces/{workspace}/erasure-requests', { params: { path: at(workspace) } }),
            ),
        enabled: workspace !== '',
    });

export function useRefuseErasure() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (request: ErasureRequest) =>
            answer<void>(
                client.DELETE('/erasure-requests/{erasure_request}', {
                    params: { path: { erasure_request: request.id } },
                }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['person-data'] }),
    });
}

export const useRetention = (workspace: string) =>
    useQuery({
        queryKey: ['person-data', 'retention', workspace],
        queryFn: () =>
            answer<Retention>(client.GET('/workspaces/{workspace}/retention', { params: { path: at(workspace) } })),
        enabled: workspace !== '',
    });

export function useSaveRetention(workspace: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (rules: RetentionRule[]) =>
            answer<Retention>(
                client.PUT('/workspaces/{workspace}/retention', { params: { path: at(workspace) }, body: { rules } }),
            ),
        onSuccess: (saved) => cache.setQueryData(['person-data', 'retention', workspace], saved),
    });
}

export const useOwnErasure = (wanted: boolean) =>
    useQuery({
        queryKey: ['person-data', 'own'],
        queryFn: () => answer<OwnErasure>(client.GET('/me/erasure-request', {})),
        enabled: wanted,
    });

export function useAskForErasure() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: () => answer<OwnErasure>(client.POST('/me/erasure-request', {})),
        onSuccess: (asked) => cache.setQueryData(['person-data', 'own'], asked),
    });
}
