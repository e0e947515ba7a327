import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useSaveEvent } from '@/api/hooks/events.ts';
import type { Event, EventEdit } from '@/api/types.ts';
import { EventFields } from '@/components/EventFields.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { editOf } from './editOf.ts';
import { SaveLine } from './SaveLine.tsx';

export function EventForm({ event }: { event: Event }) {
    const save = useSaveEvent(event);
    const mayEdit = useMayEdit();
    const [value, setValue] = useState<EventEdit>(() => editOf(event));
    return (
        <form
            className="form narrow"
            onSubmit={(e) => {
                e.preventDefault();
                save.mutate(value);
            }}
        >
            <fieldset className="form" disabled={!mayEdit}>
                <EventFields value={value} onChange={setValue} fault={save.error ? asFault(save.error) : null} />
            </fieldset>
            {mayEdit && <SaveLine save={save} />}
        </form>
    );
}
