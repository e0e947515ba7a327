import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useCreateEvent } from '@/api/hooks/programmes.ts';
import type { EventEdit } from '@/api/types.ts';
import { EventFields } from '@/components/EventFields.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';
import './programmes.css';

const today = new Date().toISOString().slice(0, 10);
const blank: EventEdit = {
    slug: '',
    names: [],
    kind: 'export_consultation',
    place: [],
    country: 'KR',
    time_zone: 'Asia/Seoul',
    counterpart_zone: '',
    starts_on: today,
    ends_on: today,
    default_mode: 'table',
    status: 'preparing',
    settings: {
        max_meetings_per_participant: null,
        fairness_floor: 0,
        breaks_fairness: 2,
        interpreter_rest_after: 0,
        walking_matters: true,
    },
    sample: false,
};

export function NewEventPage() {
    const { t } = useReader();
    const { programme } = useParams({ from: '/organiser/programmes/$programme/events/new' });
    const go = useNavigate();
    const create = useCreateEvent(programme);
    const fault = create.error ? asFault(create.error) : null;
    const [value, setValue] = useState(blank);
    const submit = () =>
        create.mutate(value, {
            onSuccess: (made) => void go({ to: '/events/$event/settings', params: { event: made.slug } }),
        });
    return (
        <main id="page" className="page narrow">
            <header className="page-head">
                <PageHeading title={t('web.programmes.new_event')} />
            </header>
            <SaveForm label={t('web.event.create')} save={create} onSave={submit}>
                <EventFields value={value} onChange={setValue} fault={fault} />
            </SaveForm>
        </main>
    );
}
