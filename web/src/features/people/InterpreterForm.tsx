import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSaveInterpreter } from '@/api/hooks/interpreters.ts';
import type { Interpreter, InterpreterEdit } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { AreaField, CheckField, NumberField, TextField } from '@/components/Inputs.tsx';
import { ListField } from '@/components/ListField.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { useReader } from '@/text/useReader.ts';
import { PairsField } from '@/components/PairsField.tsx';
import { PersonForm } from './PersonForm.tsx';
import { ReachFields } from './ReachFields.tsx';
import { SlotsField } from './SlotsField.tsx';

const blank: InterpreterEdit = {
    code: '',
    names: [],
    email: '',
    phone: '',
    pairs: [{ from: 'ko', to: 'zh' }],
    unavailable: [],
    hours_known: true,
    rest_after: null,
    max_slots: null,
    seat: null,
    fields: [],
    note: '',
};

function editOf(i: Interpreter): InterpreterEdit {
    const { id: _id, event_id: _e, missing: _m, revision: _r, ...edit } = i;
    return edit;
}

interface Props {
    existing: Interpreter | undefined;
    editable: boolean;
    onSaved: () => void;
}

export function InterpreterForm({ existing, editable, onSaved }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const save = useSaveInterpreter(event.id, existing);
    const fault = save.error ? asFault(save.error) : null;
    const [value, setValue] = useState(() => (existing ? editOf(existing) : blank));
    const set = (part: Partial<InterpreterEdit>) => setValue((v) => ({ ...v, ...part }));
    return (
        <PersonForm save={save} value={value} editable={editable} onSaved={onSaved}>
            <NamesEditor
                legend={t('web.people.name')}
                names={value.names}
                onChange={(names) => set({ names })}
                required
            />
            <TextField
                label={t('web.people.letter')}
                hint={t('web.people.letter_hint')}
                problem={issueAt(fault, 'code')}
                value={value.code}
                onChange={(code) => set({ code })}
            />
            <ReachFields value={value} fault={fault} onChange={set} />
            <PairsField value={value.pairs} problem={issueAt(fault, 'pairs')} onChange={(pairs) => set({ pairs })} />
            <CheckField
                label={t('web.people.hours_known')}
                value={value.hours_known}
                onChange={(hours_known) => set({ hours_known })}
            />
            <SlotsField
                label={t('web.people.unavailable')}
                event={event.id}
                value={value.unavailable}
                onChange={(unavailable) => set({ unavailable, hours_known: true })}
            />
            <div className="pair">
                <NumberField
                    label={t('web.people.rest_after')}
                    min={1}
                    max={50}
                    value={value.rest_after}
                    onChange={(rest_after) => set({ rest_after })}
                />
                <NumberField
                    label={t('web.people.max_slots')}
                    min={1}
                    max={500}
                    value={value.max_slots}
                    onChange={(max_slots) => set({ max_slots })}
                />
            </div>
            <ListField
                label={t('web.people.fields')}
                hint={t('web.people.fields_hint')}
                value={value.fields}
                onChange={(fields) => set({ fields })}
            />
            <AreaField label={t('web.people.note')} value={value.note} onChange={(note) => set({ note })} />
        </PersonForm>
    );
}
