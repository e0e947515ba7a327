import { useQueryClient } from '@tanstack/react-query';
import { answer, client } from '@/api/client.ts';
import { keys } from '@/api/keys.ts';
import type { OwnApplication, StoredFile, StoredFileKind } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';
import { FileField } from '@/components/FileField.tsx';

interface Props {
    label: string;
    hint?: string;
    problem?: string;
    kind: StoredFileKind;
    files: StoredFile[];
    token: string;
    onAdded?: (id: string) => void;
    onRemoved?: (id: string) => void;
}

/** Documents of one kind of an application under way. */
export function FilePicker({ kind, token, onAdded, onRemoved, ...shown }: Props) {
    const cache = useQueryClient();
    const change = (of: (own: OwnApplication) => OwnApplication) =>
        cache.setQueryData<OwnApplication>(keys.ownApplication(token), (own) => own && of(own));
    const send = async (file: File, onProgress: (share: number) => void) => {
        const query = `kind=${kind}&file_name=${encodeURIComponent(file.name)}`;
        const added = await upload<StoredFile>(`/registrations/${token}/files?${query}`, file, onProgress);
        change((own) => ({ ...own, files: [...own.files, added] }));
        onAdded?.(added.id);
    };
    const remove = async ({ id }: StoredFile) => {
        const params = { params: { path: { token, file: id } } };
        await answer<void>(client.DELETE('/registrations/{token}/files/{file}', params));
        change((own) => ({ ...own, files: own.files.filter((f) => f.id !== id) }));
        onRemoved?.(id);
    };
    return <FileField {...shown} disabled={token === ''} onSend={send} onRemove={remove} />;
}
