import { useId, useState } from 'react';
import type { StoredFile } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { useSayFault } from './useSayFault.ts';
import './files.css';

const accepted = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.hwpx';

interface Props {
    label: string;
    hint?: string;
    problem?: string;
    files: StoredFile[];
    disabled?: boolean;
    /** Without it names are no links: whoever looks may not read them back. */
    readable?: boolean;
    /** Tells the share that has left, from 0 to 1. */
    onSend: (file: File, onProgress: (share: number) => void) => Promise<void>;
    onRemove: (file: StoredFile) => Promise<void>;
}

const sizeInWords = (bytes: number) =>
    bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;

/** Documents of one kind: those handed in, how far one is on its way, and a button for the next. */
export function FileField({ label, hint, problem, files, disabled, readable, onSend, onRemove }: Props) {
    const { t } = useReader();
    const id = useId();
    const sayFault = useSayFault();
    const [share, setShare] = useState<number | null>(null);
    const send = async (file: File) => {
        setShare(0);
        await onSend(file, setShare).catch(sayFault);
        setShare(null);
    };
    return (
        <div className="field">
            <span id={id}>{label}</span>
            {hint && <span className="hint">{hint}</span>}
            <ul className="file-list">
                {files.map((f) => (
                    <li key={f.id}>
                        {readable ? (
                            <a className="file-name" href={`/api/v1/files/${f.id}/content`} download>
                                {f.name}
                            </a>
                        ) : (
                            <span className="file-name">{f.name}</span>
                        )}
                        <span className="small dim num">{sizeInWords(f.bytes)}</span>
                        {!disabled && (
                            <Button look="link" onClick={() => void onRemove(f).catch(sayFault)}>
                                {t('web.register.file_remove')}
                            </Button>
                        )}
                    </li>
                ))}
            </ul>
            {share !== null && (
                <progress value={share} max={1} aria-label={t('web.register.file_sending')}>
                    {Math.round(share * 100)}%
                </progress>
            )}
            {!disabled && (
                <label className="btn file-add">
                    {t('web.register.file_add')}
                    <input
                        type="file"
                        className="visually-hidden"
                        aria-labelledby={id}
                        accept={accepted}
                        disabled={share !== null}
                        onChange={(e) => {
                            const file = e.target.files?.[0];
                            e.target.value = '';
                            if (file) void send(file);
                        }}
                    />
                </label>
            )}
            {problem && <span className="problem">{problem}</span>}
        </div>
    );
}
