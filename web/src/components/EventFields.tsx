import type { EventEdit, EventKind, Mode } from '@/api/types.ts';
import type { Fault } from '@/api/fault.ts';
import { withName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';
import { issueAt } from './faultSentence.ts';
import { SelectField, TextField } from './Inputs.tsx';
import { NamesEditor } from './NamesEditor.tsx';
import { SlugField } from './SlugField.tsx';
import { ZoneField } from './ZoneField.tsx';

const kinds: EventKind[] = [
    'export_consultation', 'video_consultation', 'pavilion', 'delegation_tour', 'patient_consultation',
    'investment_matching',
]; // prettier-ignore
const modes: Mode[] = ['table', 'booth', 'video'];
const statuses: EventEdit['status'][] = ['preparing', 'open', 'planned', 'released', 'closed'];

interface Props {
    value: EventEdit;
    onChange: (value: EventEdit) => void;
    fault: Fault | null;
}

/** What an event is, where and when: the same fields when it is made and when it is changed. */
export function EventFields({ value, onChange, fault }: Props) {
    const { t, lang, name } = useReader();
    const set = (part: Partial<EventEdit>) => onChange({ ...value, ...part });
    return (
        <>
            <NamesEditor
                legend={t('web.programmes.names')}
                names={value.names}
                onChange={(names) => set({ names })}
                required
            />
            <SlugField fault={fault} value={value.slug} onChange={(slug) => set({ slug })} />
            <div className="pair">
                <SelectField
                    label={t('web.event.kind')}
                    value={value.kind}
                    choices={kinds.map((k) => ({ value: k, label: t(`web.event.kind.${k}`) }))}
                    onChange={(kind) => set({ kind: kind as EventKind })}
                />
                <SelectField
                    label={t('web.event.mode')}
                    value={value.default_mode}
                    choices={modes.map((m) => ({ value: m, label: t(`web.event.mode.${m}`) }))}
                    onChange={(mode) => set({ default_mode: mode as Mode })}
                />
                <TextField
                    label={t('web.event.starts_on')}
                    type="date"
                    required
                    value={value.starts_on}
                    onChange={(starts_on) =>
                        set({ starts_on, ends_on: value.ends_on < starts_on ? starts_on : value.ends_on })
                    }
                />
                <TextField
                    label={t('web.event.ends_on')}
                    type="date"
                    required
                    min={value.starts_on}
                    value={value.ends_on}
                    problem={issueAt(fault, 'ends_on')}
                    onChange={(ends_on) => set({ ends_on })}
                />
                <TextField
                    label={t('web.event.place')}
                    value={name(value.place)}
                    onChange={(place) => set({ place: withName(value.place, lang, place) })}
                />
                <TextField
                    label={t('web.event.country')}
                    maxLength={2}
                    value={value.country}
                    problem={issueAt(fault, 'country')}
                    onChange={(country) => set({ country: country.toUpperCase() })}
                />
                <ZoneField
                    label={t('web.event.zone')}
                    member="time_zone"
                    required
                    fault={fault}
                    value={value.time_zone}
                    onChange={(time_zone) => set({ time_zone })}
                />
                <ZoneField
                    label={t('web.event.counterpart_zone')}
                    member="counterpart_zone"
                    fault={fault}
                    value={value.counterpart_zone}
                    onChange={(counterpart_zone) => set({ counterpart_zone })}
                />
                <SelectField
                    label={t('web.event.status')}
                    value={value.status}
                    choices={statuses.map((s) => ({ value: s, label: t(`web.event.status.${s}`) }))}
                    onChange={(status) => set({ status: status as EventEdit['status'] })}
                />
            </div>
        </>
    );
}
