import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useDeleteEvent, useSaveEvent } from '@/api/hooks/events.ts';
import type { Event, EventEdit } from '@/api/types.ts';
import { EventFields } from '@/components/EventFields.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { editOf } from './editOf.ts';

export function EventForm({ event }: { event: Event }) {
    const save = useSaveEvent(event);
    const { t } = useReader();
    const go = useNavigate();
    const remove = useDeleteEvent();
    const sayFault = useSayFault();
    const mayEdit = useMayEdit();
    const [value, setValue] = useState<EventEdit>(() => editOf(event));
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            className="form narrow"
            editable={mayEdit}
            onSave={() =>
                void save.mutateAsync(value).then(
                    () => say('good', t('web.saved')),
                    () => undefined,
                )
            }
            more={
                <TwiceButton
                    first={t('web.settings.delete')}
                    sure={t('web.settings.delete_sure')}
                    busy={remove.isPending}
                    onSure={() => remove.mutate(event, { onSuccess: () => void go({ to: '/' }), onError: sayFault })}
                />
            }
        >
            <EventFields value={value} onChange={setValue} fault={save.error ? asFault(save.error) : null} />
        </SaveForm>
    );
}
