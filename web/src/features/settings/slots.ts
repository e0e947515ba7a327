import type { Slot, Table } from '@/api/types.ts';
import { minutesOf, timeOf } from '@/text/dates.ts';

/** How the slots of each day follow from a few numbers. Times are local to the event, lengths are minutes. */
export interface Plan {
    days: string[];
    from: string;
    to: string;
    minutes: number;
    /** Between two slots, to change tables. */
    change: number;
    lunchFrom: string;
    lunchTo: string;
    /** After so many slots in a row everybody rests; 0 for never. */
    restAfter: number;
    rest: number;
}

/** Slots that fit between `from` and `to`, leaving lunch free. A slot that would run into lunch starts after it. */
export function slotsFrom(plan: Plan): Slot[] {
    const slots: Slot[] = [];
    const [end, lunch, back] = [
        minutesOf(plan.to),
        minutesOf(plan.lunchFrom || '00:00'),
        minutesOf(plan.lunchTo || '00:00'),
    ];
    const hasLunch = plan.lunchFrom !== '' && plan.lunchTo !== '' && back > lunch;
    if (plan.minutes < 5) return slots;
    for (const day of plan.days) {
        let at = minutesOf(plan.from);
        let inRow = 0;
        while (at + plan.minutes <= end) {
            if (hasLunch && at < back && at + plan.minutes > lunch) {
                at = back;
                inRow = 0;
                markPause(slots, day);
                continue;
            }
            slots.push({
                index: slots.length + 1,
                day,
                starts: timeOf(at),
                ends: timeOf(at + plan.minutes),
                session: hasLunch && at >= back ? 'pm' : hasLunch ? 'am' : '',
                contiguous_with_next: true,
            });
            at += plan.minutes + plan.change;
            inRow++;
            if (plan.restAfter > 0 && inRow === plan.restAfter) {
                at += plan.rest;
                inRow = 0;
                if (plan.rest > 0) markPause(slots, day);
            }
        }
        markPause(slots, day);
    }
    return slots;
}

function markPause(slots: Slot[], day: string) {
    const last = slots.at(-1);
    if (last && last.day === day) last.contiguous_with_next = false;
}

/** The numbers that would give these slots back, as far as they can be told. */
export function planFrom(slots: readonly Slot[], days: string[]): Plan {
    const first = slots[0];
    const sameDay = slots.filter((s) => s.day === first?.day);
    const last = sameDay.at(-1);
    const gaps = sameDay.slice(1).map((s, i) => ({ from: sameDay[i]?.ends ?? '', to: s.starts }));
    const lunch = gaps.find((g) => minutesOf(g.to) - minutesOf(g.from) >= 40);
    return {
        days: slots.length ? [...new Set(slots.map((s) => s.day))] : days,
        from: first?.starts ?? '10:00',
        to: last?.ends ?? '16:00',
        minutes: first ? minutesOf(first.ends) - minutesOf(first.starts) : 20,
        change: 0,
        lunchFrom: slots.length ? (lunch?.from ?? '') : '12:00',
        lunchTo: slots.length ? (lunch?.to ?? '') : '13:20',
        restAfter: 0,
        rest: 0,
    };
}

/** Every day from the first to the last, at most 31. */
export function daysBetween(starts: string, ends: string): string[] {
    const days: string[] = [];
    for (
        let at = Date.parse(`${starts}T00:00:00Z`);
        at <= Date.parse(`${ends}T00:00:00Z`) && days.length < 31;
        at += 86_400_000
    )
        days.push(new Date(at).toISOString().slice(0, 10));
    return days;
}

/** `count` tables in rows of `perRow`, `apart` metres from each other, after those that are there. */
export function tablesFrom(
    present: readonly Table[],
    count: number,
    hall: string,
    perRow: number,
    apart: number,
): Table[] {
    const added = Array.from({ length: Math.max(0, count) }, (_, i): Table => {
        const index = present.length + i + 1;
        return {
            index,
            label: String(index),
            hall,
            x: (i % perRow) * apart,
            y: Math.floor(i / perRow) * apart,
            features: [],
            kind: 'table',
        };
    });
    return [...present, ...added];
}

/** The same tables numbered 1, 2, 3 … after one was taken out. */
export const renumbered = (tables: readonly Table[]): Table[] => tables.map((t, i) => ({ ...t, index: i + 1 }));
