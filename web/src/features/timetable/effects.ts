import type { CellEffect, Options } from '@/api/types.ts';

/** What dropping on each cell would do, to be asked by slot and table or by slot alone. */
export interface Effects {
    at: (slot: number, table: number | null) => CellEffect | undefined;
    /** At the best table of the slot. */
    best: (slot: number) => CellEffect | undefined;
    /** The meetings that stand in the way of a slot at whatever table. */
    blockers: Map<string, number>;
}

const rank = { free: 0, with_moves: 1, blocked: 2 };
const cellKey = (slot: number, table: number | null) => `${slot}/${table ?? ''}`;

/** `tables` are those the meeting may be held at; none for a video meeting, whose cells have no table. */
export function effectsOf(options: Options, tables: readonly number[]): Effects {
    const cells = new Map(options.cells.map((c) => [cellKey(c.slot, c.table), c]));
    const bySlot = new Map<number, CellEffect>();
    const blockers = new Map<string, number>();
    const impossible = new Set(options.slots.filter((s) => s.state === 'blocked').map((s) => s.slot));
    // What is said once for the other tables of a slot holds at each of them; the first stands for them all.
    const common = options.slots.flatMap(({ slot, other_tables: others }) =>
        others ? [{ ...others, table: tables.find((t) => !cells.has(cellKey(slot, t))) ?? null }] : [],
    );
    const elsewhere = new Map(common.map((c) => [c.slot, c]));
    for (const cell of [...options.cells, ...common]) {
        const known = bySlot.get(cell.slot);
        if (!known || isBetter(cell, known)) bySlot.set(cell.slot, cell);
        if (impossible.has(cell.slot) && cell.blocking_meeting_id) blockers.set(cell.blocking_meeting_id, cell.slot);
    }
    const inCommon = (slot: number, table: number | null) => {
        const one = elsewhere.get(slot);
        return one && { ...one, table };
    };
    return {
        at: (slot, table) => cells.get(cellKey(slot, table)) ?? inCommon(slot, table),
        best: (slot) => bySlot.get(slot),
        blockers,
    };
}

function isBetter(a: CellEffect, b: CellEffect): boolean {
    if (a.state !== b.state) return rank[a.state] < rank[b.state];
    if (a.moves_needed !== b.moves_needed) return a.moves_needed < b.moves_needed;
    return a.penalty_delta < b.penalty_delta;
}
