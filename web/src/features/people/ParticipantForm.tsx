import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSaveParticipant } from '@/api/hooks/participants.ts';
import type { OrganisationEdit, Participant, ParticipantEdit, Presence, Side, TradeProfile } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { issueAt } from '@/components/faultSentence.ts';
import { AreaField, NumberField, SelectField, TextField } from '@/components/Inputs.tsx';
import { ListField } from '@/components/ListField.tsx';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { LanguagesField } from '@/components/LanguagesField.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PresenceFields } from './PresenceFields.tsx';
import { ReachFields } from './ReachFields.tsx';
import { SlotsField } from './SlotsField.tsx';
import { TradeFields } from './TradeFields.tsx';

const blankTrade: TradeProfile = {
    markets: [],
    registrations: [],
    territories_given: [],
    class_most: 0,
    budget: null,
    order_least: null,
    meetings_least: null,
    newcomer: false,
};

const blankPresence: Presence = {
    delegates: 1,
    together: true,
    second_languages: [],
    breaks: [],
    session_most: null,
};

/** What the server has left out is at its default. */
const tradeOf = ({ registrations = [], ...given }: Participant['trade']): TradeProfile => ({
    ...blankTrade,
    ...given,
    registrations: registrations.map((r) => ({ device_class: 0, agent: '', ...r })),
});

const blank = (side: Side): ParticipantEdit => ({
    side,
    code: '',
    organisation_id: '',
    new_organisation: null,
    contact_name: '',
    email: '',
    phone: '',
    languages: side === 'seller' ? ['ko'] : [],
    time_zone: '',
    unavailable: [],
    max_meetings: null,
    offers: '',
    needs: '',
    products: [],
    note: '',
    status: 'confirmed',
    booth: null,
    trade: blankTrade,
    presence: blankPresence,
});

export const newOrganisation = (country: string): OrganisationEdit => ({
    names: [],
    kind: 'company',
    country,
    city: '',
    website: '',
    note: '',
    sample: false,
});

function editOf(p: Participant): ParticipantEdit {
    const {
        id: _id,
        event_id: _e,
        organisation: _o,
        requests_sent: _s,
        requests_received: _r,
        missing: _m,
        revision: _v,
        ...edit
    } = p;
    return {
        ...edit,
        new_organisation: null,
        trade: tradeOf(edit.trade),
        presence: { ...blankPresence, ...edit.presence },
    };
}

interface Props {
    side: Side;
    existing: Participant | undefined;
    editable: boolean;
    onSaved: () => void;
}

export function ParticipantForm({ side, existing, editable, onSaved }: Props) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const save = useSaveParticipant(event.id, existing);
    const fault = save.error ? asFault(save.error) : null;
    const [value, setValue] = useState(() => (existing ? editOf(existing) : blank(side)));
    const set = (part: Partial<ParticipantEdit>) => setValue((v) => ({ ...v, ...part }));
    return (
        <PersonForm save={save} value={value} editable={editable} onSaved={onSaved}>
            <OrganisationField
                value={value}
                existing={existing?.organisation}
                onChange={set}
                problem={issueAt(fault, 'organisation_id') ?? issueAt(fault, 'new_organisation.names')}
            />
            <div className="pair">
                <TextField
                    label={t('web.people.code')}
                    hint={t('web.people.code_hint')}
                    problem={issueAt(fault, 'code')}
                    value={value.code}
                    onChange={(code) => set({ code })}
                />
                <SelectField
                    label={t('web.people.status')}
                    value={value.status}
                    choices={['invited', 'confirmed', 'withdrawn'].map((s) => ({
                        value: s,
                        label: t(`web.people.status.${s}`),
                    }))}
                    onChange={(s) => set({ status: s as ParticipantEdit['status'] })}
                />
            </div>
            <TextField
                label={t('web.people.contact')}
                problem={issueAt(fault, 'contact_name')}
                value={value.contact_name}
                onChange={(contact_name) => set({ contact_name })}
            />
            <ReachFields value={value} fault={fault} onChange={set} />
            <LanguagesField
                label={t('web.people.languages')}
                value={value.languages}
                nameOf={(l) => languageName(l, lang)}
                onChange={(languages) => set({ languages })}
            />
            <NumberField
                label={t('web.people.max_meetings')}
                hint={t('web.people.max_meetings_hint')}
                min={1}
                max={500}
                value={value.max_meetings}
                onChange={(max_meetings) => set({ max_meetings })}
            />
            <SlotsField
                label={t('web.people.unavailable')}
                event={event.id}
                value={value.unavailable}
                onChange={(unavailable) => set({ unavailable })}
            />
            <ListField
                label={t('web.people.products')}
                hint={t('web.people.products_hint')}
                value={value.products}
                onChange={(products) => set({ products })}
            />
            <AreaField label={t('web.people.offers')} value={value.offers} onChange={(offers) => set({ offers })} />
            <AreaField label={t('web.people.needs')} value={value.needs} onChange={(needs) => set({ needs })} />
            <PresenceFields value={value.presence} fault={fault} onChange={(presence) => set({ presence })} />
            <TradeFields side={side} value={value.trade} fault={fault} onChange={(trade) => set({ trade })} />
            <AreaField label={t('web.people.note')} value={value.note} onChange={(note) => set({ note })} />
        </PersonForm>
    );
}
