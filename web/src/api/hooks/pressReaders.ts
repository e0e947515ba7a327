import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { Listed, PressPreview, PressReader, PressReaderEdit } from '../types.ts';

export const usePressReaders = (press: string) =>
    useQuery({
        queryKey: keys.pressReaders(press),
        queryFn: () =>
            answer<Listed<PressReader>>(client.GET('/press-releases/{press}/readers', { params: { path: { press } } })),
    });

export function useAddPressReader(press: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: PressReaderEdit) =>
            answer<PressReader>(client.POST('/press-releases/{press}/readers', { params: { path: { press } }, body })),
        onSuccess: () => void cache.invalidateQueries({ queryKey: keys.pressReaders(press) }),
    });
}

export function useRevokePressReader() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (reader: string) =>
            answer<void>(client.DELETE('/press-readers/{reader}', { params: { path: { reader } } })),
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['press_release'] }),
    });
}

export const usePressPreview = (token: string, lang: string) =>
    useQuery({
        queryKey: keys.pressPreview(token, lang),
        queryFn: () => answer<PressPreview>(client.GET('/press-previews/{token}', { params: { path: { token } } })),
        enabled: token !== '',
        retry: false,
    });
