import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { CheckIn, Desk, OwnCheckIn, Screen } from '../types.ts';

export const useDesk = (event: string) =>
    useQuery({
        queryKey: keys.desk(event),
        queryFn: () => answer<Desk>(client.GET('/events/{event}/desk', { params: { path: { event } } })),
        refetchInterval: 30_000,
        retry: false,
    });

export const useUndoCheckIn = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (check_in: string) =>
            answer<CheckIn>(client.POST('/check-ins/{check_in}/undo', { params: { path: { check_in } } })),
        onSuccess: () => cache.invalidateQueries({ queryKey: keys.desk(event) }),
    });
};

export const useOwnCheckIn = () =>
    useQuery({
        queryKey: keys.ownCheckIn,
        queryFn: () => answer<OwnCheckIn>(client.GET('/me/check-in')),
        refetchInterval: 5 * 60_000,
        retry: false,
    });

export const useCheckMyselfIn = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: () => answer<OwnCheckIn>(client.POST('/me/check-in')),
        onSuccess: (own) => cache.setQueryData(keys.ownCheckIn, own),
    });
};

export const useScreens = (event: string) =>
    useQuery({
        queryKey: keys.screens(event),
        queryFn: () => everyPage<Screen>('/events/{event}/screens', { event }),
    });

export const useMakeScreen = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (name: string) =>
            answer<Screen>(client.POST('/events/{event}/screens', { params: { path: { event } }, body: { name } })),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['screen'] }),
    });
};

export const useRevokeScreen = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (screen: string) =>
            answer<void>(client.DELETE('/screens/{screen}', { params: { path: { screen } } })),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['screen'] }),
    });
};
