import { useFilesOf } from '@/api/hooks/files.ts';
import type { FileOwnerKind, StoredFileKind } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { FileField } from './FileField.tsx';
import { Loaded } from './States.tsx';

const kindsOf: Partial<Record<FileOwnerKind, StoredFileKind[]>> = {
    participant: ['catalogue', 'licence', 'certificate'],
    interpreter: ['certificate'],
};

interface Props {
    owner: FileOwnerKind;
    id: string;
    editable: boolean;
}

/** Catalogue, business licence and certificates of one person, to read, add and take away at once. */
export function DocumentsOf({ owner, id, editable }: Props) {
    const { t } = useReader();
    const { files, send, remove } = useFilesOf(owner, id);
    return (
        <fieldset className="field documents-field">
            <legend>{t('web.register.documents')}</legend>
            <Loaded query={files}>
                {({ items }) => (
                    <>
                        {(kindsOf[owner] ?? []).map((kind) => (
                            <FileField
                                key={kind}
                                label={t(`web.register.file.${kind}`)}
                                files={items.filter((f) => f.kind === kind)}
                                disabled={!editable}
                                readable
                                onSend={(file, onProgress) => send(kind, file, onProgress)}
                                onRemove={remove}
                            />
                        ))}
                    </>
                )}
            </Loaded>
        </fieldset>
    );
}
