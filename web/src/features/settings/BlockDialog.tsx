import { useState } from 'react';
import { useSaveBlock } from '@/api/hooks/blocks.ts';
import { useInterpreters } from '@/api/hooks/interpreters.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import type { EventBlockEdit, Event, EventBlock, Name } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { daysBetween } from './slots.ts';

const kinds = ['ceremony', 'lunch', 'demonstration', 'other'] as const;
const audiences = ['everyone', 'sellers', 'buyers', 'interpreters', 'chosen'] as const;

interface Props {
    event: Event;
    block: EventBlock | null;
    onClose: () => void;
}

export function BlockDialog({ event, block, onClose }: Props) {
    const { t, lang } = useReader();
    const save = useSaveBlock(event.id);
    const [edit, setEdit] = useState<EventBlockEdit>(() => ({
        names: block?.names ?? [],
        kind: block?.kind ?? 'ceremony',
        day: block?.day ?? event.starts_on,
        starts: block?.starts ?? '12:00',
        ends: block?.ends ?? '13:00',
        place: block?.place ?? '',
        audience: block?.audience ?? 'everyone',
        person_ids: block?.person_ids ?? [],
    }));
    const set = (part: Partial<EventBlockEdit>) => setEdit((e) => ({ ...e, ...part }));
    const send = () => {
        const person_ids = edit.audience === 'chosen' ? edit.person_ids : [];
        void save
            .mutateAsync({ block, edit: { ...edit, names: edit.names.filter((n) => n.text), person_ids } })
            .then(onClose, () => undefined);
    };
    return (
        <Dialog title={t(block ? 'web.blocks.edit' : 'web.blocks.add')} open onClose={onClose}>
            <SaveForm label={t('web.save')} save={save} onSave={send}>
                <NamesEditor
                    legend={t('web.blocks.name')}
                    required
                    names={edit.names}
                    onChange={(names: Name[]) => set({ names })}
                />
                <SelectField
                    label={t('web.blocks.kind')}
                    value={edit.kind}
                    onChange={(v) => set({ kind: kinds.find((k) => k === v) ?? 'other' })}
                    choices={kinds.map((k) => ({ value: k, label: t(`web.blocks.kind.${k}`) }))}
                />
                <SelectField
                    label={t('web.blocks.day')}
                    value={edit.day}
                    onChange={(day) => set({ day })}
                    choices={daysBetween(event.starts_on, event.ends_on).map((d) => ({
                        value: d,
                        label: dayInWords(d, lang),
                    }))}
                />
                <div className="plan">
                    <TextField
                        label={t('web.settings.from')}
                        type="time"
                        required
                        value={edit.starts}
                        onChange={(starts) => set({ starts })}
                    />
                    <TextField
                        label={t('web.settings.to')}
                        type="time"
                        required
                        value={edit.ends}
                        onChange={(ends) => set({ ends })}
                    />
                </div>
                <TextField label={t('web.blocks.place')} value={edit.place} onChange={(place) => set({ place })} />
                <SelectField
                    label={t('web.blocks.audience')}
                    value={edit.audience}
                    onChange={(v) => set({ audience: audiences.find((a) => a === v) ?? 'everyone' })}
                    choices={audiences.map((a) => ({ value: a, label: t(`web.blocks.audience.${a}`) }))}
                />
                {edit.audience === 'chosen' && (
                    <ChosenPeople
                        event={event}
                        chosen={edit.person_ids}
                        onChange={(person_ids) => set({ person_ids })}
                    />
                )}
            </SaveForm>
        </Dialog>
    );
}

function ChosenPeople(props: { event: Event; chosen: string[]; onChange: (ids: string[]) => void }) {
    const { t, name } = useReader();
    const participants = useParticipants(props.event.id).data?.items ?? [];
    const interpreters = useInterpreters(props.event.id).data?.items ?? [];
    const people = [
        ...participants.map((p) => ({ id: p.id, label: `${p.code} ${name(p.organisation.names)}` })),
        ...interpreters.map((i) => ({ id: i.id, label: `${i.code} ${name(i.names)}` })),
    ];
    return (
        <fieldset className="field blocks-people">
            <legend>{t('web.blocks.audience.chosen')}</legend>
            {people.map((p) => (
                <label key={p.id} className="check">
                    <input
                        type="checkbox"
                        checked={props.chosen.includes(p.id)}
                        onChange={(e) =>
                            props.onChange(
                                e.target.checked ? [...props.chosen, p.id] : props.chosen.filter((x) => x !== p.id),
                            )
                        }
                    />
                    {p.label}
                </label>
            ))}
        </fieldset>
    );
}
