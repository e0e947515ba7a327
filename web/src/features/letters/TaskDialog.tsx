import { useState } from 'react';
import { useDeleteTask, useSaveTask } from '@/api/hooks/tasks.ts';
import type { PersonTask, TaskEdit, TaskState } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { AreaField, SelectField, TextField } from '@/components/Inputs.tsx';
import { NameText } from '@/components/NameText.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

const states = ['open', 'doing', 'done', 'not_needed'] as const;

export function TaskDialog({ task, onClose }: { task: PersonTask; onClose: () => void }) {
    const { t } = useReader();
    const save = useSaveTask();
    const remove = useDeleteTask();
    const sayFault = useSayFault();
    const [edit, setEdit] = useState<TaskEdit>({
        title: task.title,
        state: task.state,
        due_on: task.due_on ?? null,
        assignee: task.assignee,
        traveller: task.traveller,
        details: task.details,
        note: task.note,
    });
    const set = (part: Partial<TaskEdit>) => setEdit((e) => ({ ...e, ...part }));
    const isLetter = task.kind === 'invitation_letter' || task.kind === 'visa_letter';
    return (
        <Dialog title={task.title || t(`web.tasks.kind.${task.kind}`)} open onClose={onClose}>
            <p>
                <span className="dim num">{task.code}</span> <NameText names={task.names} />
            </p>
            <SaveForm
                label={t('web.save')}
                save={save}
                onSave={() => void save.mutateAsync({ task, edit }).then(onClose, () => undefined)}
                more={
                    <TwiceButton
                        first={t('web.tasks.delete')}
                        sure={t('web.tasks.delete_sure')}
                        busy={remove.isPending}
                        onSure={() => remove.mutate(task, { onSuccess: onClose, onError: sayFault })}
                    />
                }
            >
                <SelectField
                    label={t('web.tasks.state')}
                    value={edit.state}
                    onChange={(v) => set({ state: v as TaskState })}
                    choices={states.map((s) => ({ value: s, label: t(`web.tasks.state.${s}`) }))}
                />
                {task.kind === 'other' && (
                    <TextField label={t('web.tasks.title')} value={edit.title} onChange={(title) => set({ title })} />
                )}
                <TextField
                    label={t('web.tasks.due')}
                    type="date"
                    value={edit.due_on ?? ''}
                    onChange={(v) => set({ due_on: v || null })}
                />
                <TextField
                    label={t('web.tasks.assignee')}
                    value={edit.assignee}
                    onChange={(assignee) => set({ assignee })}
                />
                <TextField
                    label={t('web.tasks.traveller')}
                    hint={isLetter ? t('web.tasks.traveller_help') : undefined}
                    value={edit.traveller}
                    onChange={(traveller) => set({ traveller })}
                />
                <AreaField
                    label={t('web.tasks.details')}
                    hint={t('web.tasks.details_help')}
                    rows={3}
                    value={edit.details}
                    onChange={(details) => set({ details })}
                />
                <AreaField label={t('web.tasks.note')} rows={2} value={edit.note} onChange={(note) => set({ note })} />
            </SaveForm>
            {isLetter && (
                <div className="buttons letters-note">
                    <span className="dim small">{t('web.tasks.letter')}</span>
                    {uiLanguages.map((l) => (
                        <a
                            key={l}
                            className="btn"
                            href={`/api/v1/tasks/${task.id}/letter.pdf?letter_lang=${l}`}
                            download
                        >
                            {ownName[l]}
                        </a>
                    ))}
                </div>
            )}
        </Dialog>
    );
}
