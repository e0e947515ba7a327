import type { Personal } from '@/api/types.ts';

const key = 'gyoryu.my-timetable';

/** The last timetable this phone has seen: shown when the hall's network is gone. */
export function keep(personal: Personal): void {
    try {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), personal }));
    } catch {
        // A full or forbidden storage only means that the page needs the network.
    }
}

export function kept(): { at: number; personal: Personal } | null {
    try {
        const text = localStorage.getItem(key);
        return text ? (JSON.parse(text) as { at: number; personal: Personal }) : null;
    } catch {
        return null;
    }
}

export const forget = () => localStorage.removeItem(key);
