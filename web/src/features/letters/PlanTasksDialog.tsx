import { useState } from 'react';
import { usePlanTasks } from '@/api/hooks/tasks.ts';
import type { Event, TaskKind } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { CheckField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';
import { taskKinds } from './Tasks.tsx';

/** Tasks for all buyers at once; nobody gets the same kind twice. */
export function PlanTasksDialog({ event, onClose }: { event: Event; onClose: () => void }) {
    const { t } = useReader();
    const plan = usePlanTasks(event.id);
    const [kinds, setKinds] = useState<TaskKind[]>(['invitation_letter']);
    const [due, setDue] = useState('');
    const [assignee, setAssignee] = useState('');
    const [title, setTitle] = useState('');
    const save = () =>
        void plan.mutateAsync({ kinds, participant_ids: [], due_on: due || null, assignee, title }).then(
            ({ created }) => {
                say('good', t('web.tasks.planned', { count: created }));
                onClose();
            },
            () => undefined,
        );
    return (
        <Dialog title={t('web.tasks.plan_title')} open onClose={onClose}>
            <SaveForm label={t('web.tasks.plan')} save={plan} onSave={save}>
                <p className="dim small">{t('web.tasks.plan_help')}</p>
                {taskKinds.map((k) => (
                    <CheckField
                        key={k}
                        label={t(`web.tasks.kind.${k}`)}
                        value={kinds.includes(k)}
                        onChange={(on) => setKinds(on ? [...kinds, k] : kinds.filter((x) => x !== k))}
                    />
                ))}
                {kinds.includes('other') && (
                    <TextField label={t('web.tasks.title')} required value={title} onChange={setTitle} />
                )}
                <TextField label={t('web.tasks.due')} type="date" value={due} onChange={setDue} />
                <TextField label={t('web.tasks.assignee')} value={assignee} onChange={setAssignee} />
            </SaveForm>
        </Dialog>
    );
}
