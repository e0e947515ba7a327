import { useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch, sendBytes } from '../client.ts';
import type { Import, ImportEdit, ImportKind } from '../types.ts';

export const useUpload = (event: string) =>
    useMutation({
        mutationFn: ({ kind, file, sheet = '' }: { kind: ImportKind; file: File; sheet?: string }) =>
            sendBytes<Import>(
                `/events/${encodeURIComponent(event)}/imports?kind=${kind}&file_name=${encodeURIComponent(file.name)}&sheet=${encodeURIComponent(sheet)}`,
                file,
            ),
    });

export const useEditImport = () =>
    useMutation({
        mutationFn: ({ of, edit }: { of: Import; edit: ImportEdit }) =>
            answer<Import>(
                client.PUT('/imports/{import}', {
                    params: { path: { import: of.id }, header: ifMatch(of.revision) },
                    body: edit,
                }),
            ),
    });

export const useCommitImport = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (id: string) =>
            answer<{ created: number; updated: number; skipped: number }>(
                client.POST('/imports/{import}/commit', { params: { path: { import: id } } }),
            ),
        onSuccess: () => {
            for (const entity of ['participant', 'interpreter', 'request', 'overview', 'meeting'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useDropImport = () =>
    useMutation({
        mutationFn: (id: string) =>
            answer<void>(client.DELETE('/imports/{import}', { params: { path: { import: id } } })),
    });
