import { useState } from 'react';
import { useAttachEvidence } from '@/api/hooks/ledger.ts';
import type { EvidenceKind } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { Field } from '@/components/Field.tsx';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';

const kinds: readonly EvidenceKind[] = [
    'signed_contract', 'letter_of_credit', 'bill_of_lading', 'export_declaration', 'article', 'other',
]; // prettier-ignore

export function EvidenceDialog({ id, onClose }: { id: string; onClose: () => void }) {
    const { t } = useReader();
    const attach = useAttachEvidence(id);
    const [evidence, setEvidence] = useState<EvidenceKind>('signed_contract');
    const [remark, setRemark] = useState('');
    const [file, setFile] = useState<File | null>(null);
    return (
        <Dialog title={t('web.results.add_evidence')} open onClose={onClose}>
            <p className="small">{t('web.results.evidence_help')}</p>
            <SaveForm
                label={t('web.results.add_evidence')}
                save={attach}
                onSave={() => attach.mutate({ evidence, remark, file }, { onSuccess: onClose })}
            >
                <SelectField
                    label={t('web.results.evidence_kind')}
                    value={evidence}
                    choices={kinds.map((value) => ({ value, label: t(`web.results.evidence.${value}`) }))}
                    onChange={(value) => setEvidence(value as EvidenceKind)}
                />
                <Field label={t('web.results.file')}>
                    <input type="file" className="input" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
                </Field>
                <TextField
                    label={t('web.results.evidence_remark')}
                    value={remark}
                    required={file === null}
                    onChange={setRemark}
                />
            </SaveForm>
        </Dialog>
    );
}
