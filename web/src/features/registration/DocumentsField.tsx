import type { ApplicantRole, StoredFile, StoredFileKind } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { FilePicker } from './FilePicker.tsx';

const kindsOf: Record<ApplicantRole, StoredFileKind[]> = {
    seller: ['catalogue', 'licence', 'certificate'],
    buyer: ['licence', 'catalogue'],
    interpreter: ['certificate'],
};

export function DocumentsField({ token, role, files }: { token: string; role: ApplicantRole; files: StoredFile[] }) {
    const { t } = useReader();
    return (
        <fieldset className="field documents-field">
            <legend>{t('web.register.documents')}</legend>
            <span className="hint">{t('web.register.documents_help')}</span>
            {kindsOf[role].map((kind) => (
                <FilePicker
                    key={kind}
                    label={t(`web.register.file.${kind}`)}
                    kind={kind}
                    files={files.filter((f) => f.kind === kind)}
                    token={token}
                />
            ))}
        </fieldset>
    );
}
