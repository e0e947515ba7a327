import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { FileOwnerKind, StoredFile, StoredFileKind } from '../types.ts';
import { upload } from '../upload.ts';

/** What one participant, interpreter or meeting has handed in, and how to add to it and take from it. */
export function useFilesOf(kind: FileOwnerKind, id: string) {
    const cache = useQueryClient();
    const key = keys.files(kind, id);
    const files = useQuery({
        queryKey: key,
        queryFn: () =>
            answer<{ items: StoredFile[] }>(
                client.GET('/files', { params: { query: { owner_kind: kind, owner_id: id } } }),
            ),
    });
    const again = () => cache.invalidateQueries({ queryKey: key });
    return {
        files,
        send: async (of: StoredFileKind, file: File, onProgress: (share: number) => void) => {
            const query = new URLSearchParams({ owner_kind: kind, owner_id: id, kind: of, file_name: file.name });
            await upload<StoredFile>(`/files?${query}`, file, onProgress);
            await again();
        },
        remove: async (file: StoredFile) => {
            await answer<void>(client.DELETE('/files/{file}', { params: { path: { file: file.id } } }));
            await again();
        },
    };
}
