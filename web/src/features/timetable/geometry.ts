import type { Slot } from '@/api/types.ts';
import { minutesOf } from '@/text/dates.ts';

/** One slot's column; lengths are CSS pixels from the left end of the scrolled content, the fixed head column included. */
export interface Column {
    slot: number;
    left: number;
    width: number;
}

/** The narrow column of a pause (lunch), or the wider one where another day starts. */
export interface Gap {
    left: number;
    width: number;
    kind: 'pause' | 'day';
    from: string;
    to: string;
    day: string;
}

export interface Geometry {
    headWidth: number;
    headHeight: number;
    rowHeight: number;
    rows: number;
    columns: Column[];
    gaps: Gap[];
    width: number;
    height: number;
}

export interface Room {
    width: number;
    height: number;
}

const least = { column: 74, row: 38 };
const most = { row: 44 };
const gapWidth = { pause: 20, day: 32 };
/** A pause shorter than this is a change of tables, not a column of its own. */
const pauseMinutes = 30;

function gapBetween(before: Slot, after: Slot): Omit<Gap, 'left'> | null {
    if (before.day !== after.day)
        return { width: gapWidth.day, kind: 'day', from: before.ends, to: after.starts, day: after.day };
    if (minutesOf(after.starts) - minutesOf(before.ends) < pauseMinutes) return null;
    return { width: gapWidth.pause, kind: 'pause', from: before.ends, to: after.starts, day: after.day };
}

/** Columns share the room evenly and never get narrower than a card needs; then the board scrolls. */
export function layOut(
    slots: readonly Slot[],
    rows: number,
    room: Room,
    headWidth: number,
    headHeight: number,
): Geometry {
    const between = slots.map((slot, i) => {
        const next = slots[i + 1];
        return next ? gapBetween(slot, next) : null;
    });
    const gapTotal = between.reduce((sum, gap) => sum + (gap?.width ?? 0), 0);
    const share = Math.floor((room.width - headWidth - gapTotal) / Math.max(1, slots.length));
    const columnWidth = Math.max(least.column, share);
    const columns: Column[] = [];
    const gaps: Gap[] = [];
    let left = headWidth;
    slots.forEach((slot, i) => {
        columns.push({ slot: slot.index, left, width: columnWidth });
        left += columnWidth;
        const gap = between[i];
        if (gap) {
            gaps.push({ ...gap, left });
            left += gap.width;
        }
    });
    const rowShare = Math.floor((room.height - headHeight) / Math.max(1, rows));
    const rowHeight = rowShare < least.row ? most.row : Math.min(most.row, rowShare);
    return {
        headWidth,
        headHeight,
        rowHeight,
        rows,
        columns,
        gaps,
        width: left,
        height: headHeight + rows * rowHeight,
    };
}

/** A half-open range of indices. */
export interface Range {
    from: number;
    to: number;
}

export interface Seen {
    rows: Range;
    columns: Range;
}

/** Rows and columns that meet the seen rectangle, with a margin so that scrolling finds them already there. */
export function seenAt(g: Geometry, scrollLeft: number, scrollTop: number, room: Room, marginRows = 4): Seen {
    const first = Math.floor(scrollTop / g.rowHeight) - marginRows;
    const last = Math.ceil((scrollTop + room.height - g.headHeight) / g.rowHeight) + marginRows;
    let from = 0;
    while (from < g.columns.length && right(g.columns[from]) < scrollLeft + g.headWidth) from++;
    let to = from;
    while (to < g.columns.length && (g.columns[to]?.left ?? 0) < scrollLeft + room.width) to++;
    return {
        rows: { from: clamp(first, 0, g.rows), to: clamp(last, 0, g.rows) },
        columns: { from: Math.max(0, from - 1), to: Math.min(g.columns.length, to + 1) },
    };
}

const right = (c: Column | undefined) => (c ? c.left + c.width : 0);
const clamp = (v: number, low: number, high: number) => Math.max(low, Math.min(high, v));

export const sameSeen = (a: Seen, b: Seen) =>
    a.rows.from === b.rows.from &&
    a.rows.to === b.rows.to &&
    a.columns.from === b.columns.from &&
    a.columns.to === b.columns.to;

export interface Cell {
    row: number;
    slot: number;
}

/** The cell under a point of the scrolled content; null over heads, pauses and outside. */
export function cellAt(g: Geometry, x: number, y: number): Cell | null {
    const row = Math.floor((y - g.headHeight) / g.rowHeight);
    if (row < 0 || row >= g.rows) return null;
    const column = g.columns.find((c) => x >= c.left && x < c.left + c.width);
    return column ? { row, slot: column.slot } : null;
}

/** The neighbouring cell in a direction, staying on the board. */
export function neighbour(g: Geometry, cell: Cell, key: string): Cell {
    const at = g.columns.findIndex((c) => c.slot === cell.slot);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
    const column = g.columns[clamp(at + step, 0, g.columns.length - 1)];
    return { row: clamp(cell.row + down, 0, Math.max(0, g.rows - 1)), slot: column?.slot ?? cell.slot };
}

/** How far to scroll so that the cell is wholly visible beside the fixed heads; zero where it already is. */
export function scrollTo(g: Geometry, cell: Cell, at: { left: number; top: number }, room: Room) {
    const column = g.columns.find((c) => c.slot === cell.slot);
    const top = cell.row * g.rowHeight;
    const left = column?.left ?? 0;
    const seenTop = room.height - g.headHeight;
    const move = { left: 0, top: 0 };
    if (top < at.top) move.top = top - at.top;
    else if (top + g.rowHeight > at.top + seenTop) move.top = top + g.rowHeight - at.top - seenTop;
    if (left < at.left + g.headWidth) move.left = left - at.left - g.headWidth;
    else if (right(column) > at.left + room.width) move.left = right(column) - at.left - room.width;
    return move;
}
