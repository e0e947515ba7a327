import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { answer, client } from '@/api/client.ts';
import { keys } from '@/api/keys.ts';
import type { OwnApplication, StoredFile, StoredFileKind } from '@/api/types.ts';
import { upload } from '@/api/upload.ts';
import { Button } from '@/components/Button.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.hwpx';

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

const sizeInWords = (bytes: number) =>
    bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;

/** Documents of one kind: those handed in, how far one is on its way, and a button for the next. */
export function FilePicker({ label, hint, problem, kind, files, token, onAdded, onRemoved }: Props) {
    const { t } = useReader();
    const id = useId();
    const cache = useQueryClient();
    const sayFault = useSayFault();
    const [share, setShare] = useState<number | null>(null);
    const change = (of: (own: OwnApplication) => OwnApplication) =>
        cache.setQueryData<OwnApplication>(keys.ownApplication(token), (own) => own && of(own));
    const send = async (file: File) => {
        setShare(0);
        try {
            const query = `kind=${kind}&file_name=${encodeURIComponent(file.name)}`;
            const added = await upload<StoredFile>(`/registrations/${token}/files?${query}`, file, setShare);
            change((own) => ({ ...own, files: [...own.files, added] }));
            onAdded?.(added.id);
        } catch (error) {
            sayFault(error);
        } finally {
            setShare(null);
        }
    };
    const remove = async (file: string) => {
        try {
            const params = { params: { path: { token, file } } };
            await answer<void>(client.DELETE('/registrations/{token}/files/{file}', params));
            change((own) => ({ ...own, files: own.files.filter((f) => f.id !== file) }));
            onRemoved?.(file);
        } catch (error) {
            sayFault(error);
        }
    };
    return (
        <div className="field">
            <span id={id}>{label}</span>
            {hint && <span className="hint">{hint}</span>}
            <ul className="files">
                {files.map((f) => (
                    <li key={f.id}>
                        <span className="file-name">{f.name}</span>
                        <span className="small dim num">{sizeInWords(f.bytes)}</span>
                        <Button look="link" onClick={() => void remove(f.id)}>
                            {t('web.register.file_remove')}
                        </Button>
                    </li>
                ))}
            </ul>
            {share !== null && (
                <progress value={share} max={1} aria-label={t('web.register.file_sending')}>
                    {Math.round(share * 100)}%
                </progress>
            )}
            <label className="btn file-add">
                {t('web.register.file_add')}
                <input
                    type="file"
                    className="visually-hidden"
                    aria-labelledby={id}
                    accept={accepted}
                    disabled={share !== null || token === ''}
                    onChange={(e) => {
                        const file = e.target.files?.[0];
                        e.target.value = '';
                        if (file) void send(file);
                    }}
                />
            </label>
            {problem && <span className="problem">{problem}</span>}
        </div>
    );
}
