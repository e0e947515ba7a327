import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { Link, PersonKind } from '../types.ts';

export const useLinks = (event: string) =>
    useQuery({ queryKey: keys.links(event), queryFn: () => everyPage<Link>('/events/{event}/links', { event }) });

export const useMakeLink = (event: string) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: { person_kind: PersonKind; person_id: string; purpose: 'page' | 'calendar' }) =>
            answer<Link>(client.POST('/events/{event}/links', { params: { path: { event } }, body })),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['link'] }),
    });
};

export const useRevokeLink = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (link: string) => answer<void>(client.DELETE('/links/{link}', { params: { path: { link } } })),
        onSuccess: () => cache.invalidateQueries({ queryKey: ['link'] }),
    });
};
