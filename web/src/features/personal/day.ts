import type { Personal, PersonalItem } from '@/api/types.ts';

export interface Day {
    day: string;
    items: PersonalItem[];
}

/** The items of each day in order of time; cancelled ones stay where they were. */
export function byDay(items: readonly PersonalItem[]): Day[] {
    const days = new Map<string, PersonalItem[]>();
    for (const item of [...items].sort((a, b) => a.starts.localeCompare(b.starts))) {
        const known = days.get(item.day);
        if (known) known.push(item);
        else days.set(item.day, [item]);
    }
    return [...days].map(([day, list]) => ({ day, items: list }));
}

/** The meeting to go to: the one that runs, else the first that has not begun. */
export function nextItem(personal: Personal, now: number): PersonalItem | undefined {
    return [...personal.items]
        .filter((i) => i.status !== 'cancelled' && Date.parse(i.ends) > now)
        .sort((a, b) => a.starts.localeCompare(b.starts))[0];
}

export const isOver = (item: PersonalItem, now: number) => Date.parse(item.ends) <= now;

/** Whole minutes until it starts, rounded up; zero or less while it runs. */
export const minutesUntil = (item: PersonalItem, now: number) => Math.ceil((Date.parse(item.starts) - now) / 60_000);
