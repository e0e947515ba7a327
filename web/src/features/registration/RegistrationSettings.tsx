import { useState } from 'react';
import { useSaveRegistration } from '@/api/hooks/registration.ts';
import { asFault } from '@/api/fault.ts';
import type { ApplicantRole, EventRegistration, EventRegistrationEdit } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { issueWithin } from '@/components/faultSentence.ts';
import { CheckField, NumberField, SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { ConsentsEditor } from './ConsentsEditor.tsx';
import { MomentField } from './MomentField.tsx';
import { QuestionsEditor } from './QuestionsEditor.tsx';
import { RegistrationPreview } from './RegistrationPreview.tsx';
import { roles } from './words.ts';
import { WordsEditor } from './WordsEditor.tsx';

/** What may be saved of what was read. */
function editOf(s: EventRegistration): EventRegistrationEdit {
    const { published, opens_at, closes_at, invitation_needed, introduction, questions, consents } = s;
    const { seller_places, buyer_places, interpreter_places, answer_days, proof_difficulty, contact_email } = s;
    return {
        published, opens_at, closes_at, roles: s.roles, invitation_needed, introduction, questions, consents,
        seller_places, buyer_places, interpreter_places, answer_days, proof_difficulty, contact_email,
    } as EventRegistrationEdit; // prettier-ignore
}

const difficulties = [0, 10, 13, 15, 17];

/** Dates, who may register, places, questions and consents, with the page an applicant will see beside them. */
export function RegistrationSettings({ settings }: { settings: EventRegistration }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const save = useSaveRegistration(event.id);
    const [edit, setEdit] = useState(() => editOf(settings));
    const set = (part: Partial<EventRegistrationEdit>) => setEdit((e) => ({ ...e, ...part }));
    const fault = save.error ? asFault(save.error) : null;
    const submit = () =>
        save.mutate({ edit, revision: settings.revision }, { onSuccess: () => say('good', t('web.vetting.saved')) });
    const toggleRole = (role: ApplicantRole, on: boolean) =>
        set({ roles: roles.filter((r) => (r === role ? on : edit.roles.includes(r))) });
    const places = { seller: 'seller_places', buyer: 'buyer_places', interpreter: 'interpreter_places' } as const;
    return (
        <div className="settings-columns">
            <SaveForm label={t('web.vetting.save')} save={save} onSave={submit} editable={mayEdit}>
                <CheckField
                    label={t('web.vetting.published')}
                    value={edit.published}
                    onChange={(published) => set({ published })}
                />
                <p className="small dim">{settings.public_url}</p>
                <MomentField
                    label={t('web.vetting.opens_at')}
                    zone={event.time_zone}
                    value={edit.opens_at ?? null}
                    onChange={(opens_at) => set({ opens_at })}
                />
                <MomentField
                    label={t('web.vetting.closes_at')}
                    zone={event.time_zone}
                    problem={issueWithin(fault, '/closes_at')}
                    value={edit.closes_at ?? null}
                    onChange={(closes_at) => set({ closes_at })}
                />
                <fieldset className="field">
                    <legend>{t('web.vetting.roles')}</legend>
                    {roles.map((role) => (
                        <div key={role} className="buttons">
                            <CheckField
                                label={t(`web.register.role.${role}`)}
                                value={edit.roles.includes(role)}
                                onChange={(on) => toggleRole(role, on)}
                            />
                            {edit.roles.includes(role) && (
                                <NumberField
                                    label={t('web.vetting.places')}
                                    min={0}
                                    value={edit[places[role]] ?? null}
                                    onChange={(n) => set({ [places[role]]: n })}
                                />
                            )}
                        </div>
                    ))}
                </fieldset>
                <CheckField
                    label={t('web.vetting.invitation_needed')}
                    value={edit.invitation_needed}
                    onChange={(invitation_needed) => set({ invitation_needed })}
                />
                <WordsEditor
                    label={t('web.vetting.introduction')}
                    words={edit.introduction}
                    onChange={(introduction) => set({ introduction })}
                />
                <TextField
                    label={t('web.vetting.contact_email')}
                    type="email"
                    value={edit.contact_email}
                    onChange={(contact_email) => set({ contact_email })}
                />
                <QuestionsEditor
                    questions={edit.questions}
                    fault={fault}
                    onChange={(questions) => set({ questions })}
                />
                <ConsentsEditor consents={edit.consents} onChange={(consents) => set({ consents })} />
                <NumberField
                    label={t('web.vetting.answer_days')}
                    hint={t('web.vetting.answer_days_help')}
                    min={1}
                    max={60}
                    value={edit.answer_days}
                    onChange={(answer_days) => set({ answer_days: answer_days ?? 7 })}
                />
                <SelectField
                    label={t('web.vetting.proof')}
                    hint={t('web.vetting.proof_help')}
                    value={String(edit.proof_difficulty)}
                    onChange={(d) => set({ proof_difficulty: Number(d) })}
                    choices={[...new Set([...difficulties, edit.proof_difficulty])]
                        .sort((a, b) => a - b)
                        .map((d) => ({
                            value: String(d),
                            label: d === 0 ? t('web.vetting.proof_none') : t('web.vetting.proof_bits', { bits: d }),
                        }))}
                />
            </SaveForm>
            <RegistrationPreview edit={edit} />
        </div>
    );
}
