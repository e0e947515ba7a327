import type { DayBoard, DayMeeting, DayPerson, DaySlot } from '@/api/types.ts';

/** How long after its beginning a meeting is still called before somebody missing counts as late. */
export const calledForMs = 3 * 60_000;

export type MeetingState = 'coming' | 'calling' | 'running' | 'late' | 'over' | 'not_held';
export type TableState = 'free' | 'calling' | 'running' | 'late';

export interface Seen {
    meeting: DayMeeting;
    state: MeetingState;
    /** Who is expected and was not seen to arrive. */
    missing: DayPerson[];
    /** Both were seen to arrive. */
    here: boolean;
}

export interface TableNow {
    index: number;
    label: string;
    state: TableState;
    now: Seen | null;
    next: DayMeeting | null;
}

export interface Now {
    at: number;
    zone: string;
    slot: DaySlot | null;
    nextSlot: DaySlot | null;
    tables: TableNow[];
    late: Seen[];
    next: Seen[];
    over: number;
    people: Map<string, DayPerson>;
}

export const starts = (one: { starts: string }) => Date.parse(one.starts);
export const ends = (one: { ends: string }) => Date.parse(one.ends);

/** The time at the event: a practice may stand still or run fast. */
export const timeThere = (board: DayBoard, fetchedAt: number, real: number): number =>
    Date.parse(board.now) + (real - fetchedAt) * board.speed;

/** Nobody counts as missing before the desk has seen anybody: it may not be used at all. */
const deskIsUsed = (board: DayBoard) => board.people.some((p) => p.checked_in_at);

function seen(people: Map<string, DayPerson>, meeting: DayMeeting, at: number, used: boolean): Seen {
    const both = [meeting.seller_id, meeting.buyer_id].map((id) => people.get(id));
    const missing = both.filter((p): p is DayPerson => p !== undefined && used && !p.checked_in_at);
    const here = both.every((p) => p?.checked_in_at);
    const state = (): MeetingState => {
        if (meeting.mark === 'not_held') return 'not_held';
        if (ends(meeting) <= at) return 'over';
        if (starts(meeting) > at) return 'coming';
        if (meeting.mark === 'begun' || missing.length === 0) return 'running';
        return at - starts(meeting) < calledForMs ? 'calling' : 'late';
    };
    return { meeting, state: state(), missing, here };
}

/** What the board says at one moment. */
export function nowOf(board: DayBoard, at: number): Now {
    const people = new Map(board.people.map((p) => [p.id, p]));
    const used = deskIsUsed(board);
    const all = board.meetings.map((m) => seen(people, m, at, used));
    const here = all.filter((s) => s.state === 'running' || s.state === 'calling' || s.state === 'late');
    const slot = board.slots.find((s) => starts(s) <= at && at < ends(s)) ?? null;
    const nextSlot = board.slots.find((s) => starts(s) > at) ?? null;
    const tables = board.tables.map((t): TableNow => {
        const now = here.find((s) => s.meeting.table === t.index) ?? null;
        const next = all.find((s) => s.state === 'coming' && s.meeting.table === t.index)?.meeting ?? null;
        const state = now === null ? 'free' : (now.state as TableState);
        return { index: t.index, label: t.label, state, now, next };
    });
    return {
        at,
        zone: board.time_zone,
        slot,
        nextSlot,
        tables,
        late: here.filter((s) => s.state === 'late' || (s.state === 'calling' && s.missing.length > 0)),
        next: all.filter((s) => s.state === 'coming' && s.meeting.slot === nextSlot?.index),
        over: all.filter((s) => s.state === 'over').length,
        people,
    };
}

/** Nearer than this a time is told in minutes. */
const soonMs = 12 * 3_600_000;
export const isSoon = (at: number, moment: number) => moment - at < soonMs;
export const minutesBetween = (from: number, to: number) => Math.max(0, Math.floor((to - from) / 60_000));
