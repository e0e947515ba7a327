import { useState } from 'react';
import { useDeleteAgreement, useSaveAgreement } from '@/api/hooks/agreements.ts';
import type {
    Agreement,
    AgreementEdit,
    AgreementKind,
    AgreementParty,
    AgreementState,
    Programme,
} from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { NotesField } from './NotesField.tsx';
import { ObligationsField } from './ObligationsField.tsx';
import { PartiesField } from './PartiesField.tsx';

const kinds: AgreementKind[] = ['mou', 'contract', 'joint_declaration'];
const states: AgreementState[] = ['standing', 'ended'];

function editOf(agreement?: Agreement): AgreementEdit {
    return {
        kind: agreement?.kind ?? 'mou',
        title: agreement?.title ?? '',
        party_ids: agreement?.party_ids ?? [],
        event_id: agreement?.event_id ?? '',
        signed_on: agreement?.signed_on ?? null,
        state: agreement?.state ?? 'standing',
        obligations: agreement?.obligations ?? [],
        notes: agreement?.notes ?? [],
    };
}

interface Props {
    programme: Programme;
    agreement?: Agreement;
    onClose: () => void;
}

/** What was signed, what was promised, what came of it. */
export function AgreementDialog({ programme, agreement, onClose }: Props) {
    const { t } = useReader();
    const save = useSaveAgreement(programme.id, agreement);
    const remove = useDeleteAgreement();
    const sayFault = useSayFault();
    const [edit, setEdit] = useState(editOf(agreement));
    const [parties, setParties] = useState<AgreementParty[]>(agreement?.parties ?? []);
    const set = (part: Partial<AgreementEdit>) => setEdit((before) => ({ ...before, ...part }));
    const body = { ...edit, party_ids: parties.map((party) => party.organisation_id) };
    return (
        <Dialog
            title={t(agreement ? 'web.programmes.agreement.edit' : 'web.programmes.agreement.add')}
            open
            width={640}
            onClose={onClose}
        >
            <SaveForm
                label={t('web.save')}
                save={save}
                onSave={() => void save.mutateAsync(body).then(onClose, () => undefined)}
                more={
                    agreement && (
                        <TwiceButton
                            first={t('web.programmes.agreement.delete')}
                            sure={t('web.programmes.agreement.delete_sure')}
                            busy={remove.isPending}
                            onSure={() => remove.mutate(agreement, { onSuccess: onClose, onError: sayFault })}
                        />
                    )
                }
            >
                <div className="pair">
                    <SelectField
                        label={t('web.programmes.agreement.kind')}
                        value={edit.kind}
                        choices={kinds.map((value) => ({ value, label: t(`web.programmes.agreement.kind.${value}`) }))}
                        onChange={(kind) => set({ kind: kind as AgreementKind })}
                    />
                    <TextField
                        label={t('web.programmes.agreement.signed_on')}
                        type="date"
                        value={edit.signed_on ?? ''}
                        onChange={(day) => set({ signed_on: day || null })}
                    />
                </div>
                <TextField
                    label={t('web.programmes.agreement.title')}
                    value={edit.title}
                    maxLength={300}
                    onChange={(title) => set({ title })}
                />
                <PartiesField workspace={programme.workspace_id} parties={parties} onChange={setParties} />
                <ObligationsField obligations={edit.obligations} onChange={(obligations) => set({ obligations })} />
                <NotesField notes={edit.notes} onChange={(notes) => set({ notes })} />
                <SelectField
                    label={t('web.programmes.agreement.state')}
                    value={edit.state}
                    choices={states.map((value) => ({ value, label: t(`web.programmes.agreement.state.${value}`) }))}
                    onChange={(state) => set({ state: state as AgreementState })}
                />
            </SaveForm>
        </Dialog>
    );
}
