import { useStructure } from '@/api/hooks/events.ts';
import { useInterpreters } from '@/api/hooks/interpreters.ts';
import { useMeetings } from '@/api/hooks/drafts.ts';
import { useParticipants } from '@/api/hooks/participants.ts';
import { useMemo } from 'react';
import type { Source } from './model.ts';

/** All that the board draws from, besides the draft; undefined until every part is there. */
export function useSource(event: string) {
    const structure = useStructure(event);
    const participants = useParticipants(event);
    const interpreters = useInterpreters(event);
    const meetings = useMeetings(event);
    const parts = [structure, participants, interpreters, meetings];
    const source = useMemo<Source | undefined>(
        () =>
            structure.data && participants.data && interpreters.data && meetings.data
                ? {
                      structure: structure.data,
                      participants: participants.data.items,
                      interpreters: interpreters.data.items,
                      meetings: meetings.data.items,
                  }
                : undefined,
        [structure.data, participants.data, interpreters.data, meetings.data],
    );
    return {
        source,
        error: parts.find((p) => p.isError && p.data === undefined)?.error,
        retry: () => parts.forEach((p) => void p.refetch()),
    };
}
