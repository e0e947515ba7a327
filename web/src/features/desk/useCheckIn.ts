import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { keys } from '@/api/keys.ts';
import type { CheckInEdit, Desk } from '@/api/types.ts';
import { lastOwner, queueUp, whenSent } from '@/offline/queue.ts';
import { newId } from '@/offline/unsent.ts';
import { useReader } from '@/text/useReader.ts';
import type { Listed } from './seen.ts';

/** Notes that somebody is here: on this phone first, with the server as soon as it can be reached. */
export function useCheckIn(desk: Desk, event: string, device: string): (person: Listed) => Promise<void> {
    const cache = useQueryClient();
    const { name } = useReader();
    useEffect(() => whenSent(() => void cache.invalidateQueries({ queryKey: keys.desk(event) })), [cache, event]);
    return useCallback(
        async (person) => {
            if (person.at) return;
            const id = newId();
            const body: CheckInEdit = {
                client_id: id,
                person_kind: person.kind,
                person_id: person.id,
                at: new Date().toISOString(),
                device,
            };
            await queueUp({
                id,
                owner: await lastOwner(),
                kind: 'check_in',
                about: person.id,
                title: `${person.code} ${name(person.names)}`,
                method: 'POST',
                path: `/events/${desk.event_id}/check-ins`,
                body,
            });
        },
        [desk.event_id, device, name],
    );
}
