import { createContext, useContext } from 'react';
import type { Event } from '@/api/types.ts';

export const EventContext = createContext<{ event: Event; live: boolean } | null>(null);

/** The event whose tab is open. */
export function useCurrentEvent(): Event {
    return useFrame().event;
}

export const useIsLive = (): boolean => useFrame().live;

function useFrame() {
    const frame = useContext(EventContext);
    if (!frame) throw new Error('used outside an event');
    return frame;
}
