import type { HallBoard, HallMeeting, HallTable } from '@/api/types.ts';

export type LineState = 'call' | 'run' | 'moved' | 'free';

export interface Line {
    index: number;
    label: string;
    state: LineState;
    meeting: HallMeeting | null;
    /** Until when the table is free; null: for the rest of the day. */
    until: string | null;
}

/** How long before its beginning a meeting is called to its table. */
export const calledBeforeMs = 5 * 60_000;

/** What one table shows at a moment: who sits there, who is called there, or how long it is free. */
export function lineOf(table: HallTable, board: HallBoard, at: number): Line {
    const begins = (m: HallMeeting) => Date.parse(m.starts);
    const now = table.meetings.find((m) => begins(m) <= at && at < Date.parse(m.ends));
    const next = table.meetings.find((m) => begins(m) > at);
    const line = (state: LineState, meeting: HallMeeting | null, until: string | null = null): Line => ({
        index: table.index,
        label: table.label,
        state,
        meeting,
        until,
    });
    const soon = next && begins(next) - at <= calledBeforeMs;
    if (now) {
        const waiting = board.desk_used && !now.both_here && now.mark !== 'begun';
        if (waiting || now.mark === 'called') return line('call', now);
        // The one that runs is over in a moment: who comes next must know it.
        if (soon && next) return line(next.moved ? 'moved' : 'call', next);
        return line('run', now);
    }
    if (next && soon) return line(next.moved ? 'moved' : 'call', next);
    return line('free', null, next?.starts ?? null);
}

/** Screens of at most so many lines; tables without anything left come last and are dropped first. */
export function screensOf(lines: Line[], most: number): Line[][] {
    const alive = lines.filter((l) => l.meeting || l.until);
    const shown = lines.length <= most ? lines : alive;
    const screens: Line[][] = [];
    for (let i = 0; i < shown.length; i += most) screens.push(shown.slice(i, i + most));
    return screens.length > 0 ? screens : [[]];
}
