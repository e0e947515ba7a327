import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client, ifMatch, sendBytes } from '../client.ts';
import type { Import, ImportKind } from '../types.ts';

export const useUpload = (event: string) =>
    useMutation({
        mutationFn: ({ kind, file }: { kind: ImportKind; file: File }) =>
            sendBytes<Import>(
                `/events/${encodeURIComponent(event)}/imports?kind=${kind}&file_name=${encodeURIComponent(file.name)}`,
                file,
            ),
    });

export const useMapColumns = () =>
    useMutation({
        mutationFn: ({ of, mapping }: { of: Import; mapping: Record<string, string | null> }) =>
            answer<Import>(
                client.PUT('/imports/{import}', {
                    params: { path: { import: of.id }, header: ifMatch(of.revision) },
                    body: { mapping },
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
