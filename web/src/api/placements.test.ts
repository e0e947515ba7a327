import { describe, expect, it } from 'vitest';
import { applyMoves } from './placements.ts';
import type { Draft, Placement } from './types.ts';

const at = (meeting_id: string, slot: number | null, table: number | null): Placement => ({
    meeting_id,
    slot,
    table,
    interpreter_id: slot === null ? null : 'i1',
    frozen: false,
});
const draft = {
    placements: [at('a', 1, 1), at('b', 2, 1), at('c', null, null)],
    unplaced: [{ meeting_id: 'c', reasons: [], remedy: null }],
    can_undo: false,
    can_redo: true,
} as unknown as Draft;
const move = (meeting_id: string, slot: number | null, table: number | null) => ({
    meeting_id,
    slot,
    table,
    interpreter_id: null,
    frozen: null,
});

describe('a move shown before the server has answered', () => {
    it('stands at its new place and keeps its interpreter', () => {
        const next = applyMoves(draft, [move('a', 3, 2)]);
        expect(next.placements[0]).toEqual(at('a', 3, 2));
        expect(next.can_undo).toBe(true);
        expect(next.can_redo).toBe(false);
    });
    it('leaves the tray when it gets a place, and enters it when it loses one', () => {
        expect(applyMoves(draft, [move('c', 1, 2)]).unplaced).toEqual([]);
        const out = applyMoves(draft, [move('b', null, null)]);
        expect(out.unplaced.map((u) => u.meeting_id)).toEqual(['c', 'b']);
        expect(out.placements[1]).toEqual(at('b', null, null));
    });
    it('leaves what it was made from untouched, so that a refusal can put it back', () => {
        const before = structuredClone(draft);
        applyMoves(draft, [move('a', 9, 9), move('c', 1, 1)]);
        expect(draft).toEqual(before);
    });
    it('freezes without moving', () => {
        const next = applyMoves(draft, [{ ...at('a', 1, 1), frozen: true }]);
        expect(next.placements[0]).toEqual({ ...at('a', 1, 1), frozen: true });
    });
});
