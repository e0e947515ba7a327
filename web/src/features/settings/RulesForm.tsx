import { useState } from 'react';
import { useSaveEvent } from '@/api/hooks/events.ts';
import type { Event, EventSettings } from '@/api/types.ts';
import { CheckField, NumberField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { editOf } from './editOf.ts';
import { GoalsField } from './GoalsField.tsx';

/** What the organiser asks of the timetable. */
export function RulesForm({ event }: { event: Event }) {
    const { t } = useReader();
    const save = useSaveEvent(event);
    const mayEdit = useMayEdit();
    const [value, setValue] = useState<EventSettings>(event.settings);
    const set = (part: Partial<EventSettings>) => setValue((v) => ({ ...v, ...part }));
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            className="form narrow"
            editable={mayEdit}
            onSave={() =>
                void save.mutateAsync({ ...editOf(event), settings: value }).then(
                    () => say('good', t('web.saved')),
                    () => undefined,
                )
            }
        >
            <NumberField
                label={t('web.settings.max_meetings')}
                hint={t('web.settings.max_meetings_hint')}
                min={1}
                max={500}
                value={value.max_meetings_per_participant}
                onChange={(n) => set({ max_meetings_per_participant: n })}
            />
            <NumberField
                label={t('web.settings.floor')}
                hint={t('web.settings.floor_hint')}
                min={0}
                max={100}
                value={value.fairness_floor}
                onChange={(n) => set({ fairness_floor: n ?? 0 })}
            />
            <NumberField
                label={t('web.settings.newcomer_floor')}
                hint={t('web.settings.newcomer_floor_hint')}
                min={0}
                max={100}
                value={value.newcomer_floor ?? 0}
                onChange={(n) => set({ newcomer_floor: n ?? 0 })}
            />
            <NumberField
                label={t('web.settings.breaks')}
                hint={t('web.settings.breaks_hint')}
                min={0}
                max={100}
                value={value.breaks_fairness}
                onChange={(n) => set({ breaks_fairness: n })}
            />
            <NumberField
                label={t('web.settings.rest')}
                hint={t('web.settings.rest_hint')}
                min={0}
                max={50}
                value={value.interpreter_rest_after}
                onChange={(n) => set({ interpreter_rest_after: n ?? 0 })}
            />
            <CheckField
                label={t('web.settings.walking')}
                value={value.walking_matters}
                onChange={(on) => set({ walking_matters: on })}
            />
            <GoalsField value={value.goals ?? []} editable={mayEdit} onChange={(goals) => set({ goals })} />
            <CheckField
                label={t('web.settings.registrations_required')}
                value={value.registrations_required ?? false}
                onChange={(on) => set({ registrations_required: on })}
            />
        </SaveForm>
    );
}
