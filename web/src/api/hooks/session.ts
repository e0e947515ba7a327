import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch, setCsrfToken } from '../client.ts';
import { Fault } from '../fault.ts';
import { keys } from '../keys.ts';
import type { Account, Info, Session } from '../types.ts';

/** The signed-in session, or null for a visitor. */
export function useSession() {
    return useQuery({ queryKey: keys.session, queryFn: fetchSession, staleTime: 60_000 });
}

export async function fetchSession(): Promise<Session | null> {
    try {
        return keep(await answer<Session>(client.GET('/session')));
    } catch (error) {
        if (error instanceof Fault && error.status === 401) return null;
        throw error;
    }
}

function keep(session: Session): Session {
    setCsrfToken(session.csrf_token);
    return session;
}

export const useInfo = () =>
    useQuery({ queryKey: keys.info, queryFn: () => answer<Info>(client.GET('/info')), staleTime: Infinity });

function useEnter<V>(send: (values: V) => Promise<Session>) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: send,
        onSuccess: (session) => {
            cache.clear();
            cache.setQueryData(keys.session, keep(session));
        },
    });
}

export const useSignIn = () =>
    useEnter((body: { email: string; password: string }) => answer<Session>(client.POST('/session', { body })));

export const useEnterByLink = () =>
    useEnter((body: { token: string }) => answer<Session>(client.POST('/session/link', { body })));

export const useAskForLink = () =>
    useMutation({
        mutationFn: (body: { email: string }) => answer<void>(client.POST('/session/link-requests', { body })),
    });

export function useSignOut() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: () => answer<void>(client.DELETE('/session')),
        onSuccess: () => {
            cache.clear();
            cache.setQueryData(keys.session, null);
        },
    });
}

export function useSaveAccount() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ display_name, locale, revision }: Pick<Account, 'display_name' | 'locale' | 'revision'>) =>
            answer<Account>(
                client.PUT('/account', {
                    params: { header: ifMatch(revision) },
                    body: { display_name, locale },
                }),
            ),
        onSuccess: () => cache.invalidateQueries({ queryKey: keys.session }),
    });
}

/** Changes to the account that the session alone does not allow. */
function useProvenChange<V>(send: (values: V) => Promise<Account>) {
    const cache = useQueryClient();
    return useMutation({ mutationFn: send, onSuccess: () => cache.invalidateQueries({ queryKey: keys.session }) });
}

export const useSavePassword = () =>
    useProvenChange((body: { current: string | null; next: string }) =>
        answer<Account>(client.PUT('/account/password', { body })),
    );

export const useSaveEmail = () =>
    useProvenChange((body: { current: string | null; email: string }) =>
        answer<Account>(client.PUT('/account/email', { body })),
    );
