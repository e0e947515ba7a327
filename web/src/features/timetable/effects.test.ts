import { describe, expect, it } from 'vitest';
import type { CellEffect, Options } from '@/api/types.ts';
import { effectsOf } from './effects.ts';

const cell = (slot: number, table: number | null, state: CellEffect['state'], penalty_delta = 0): CellEffect => ({
    slot,
    table,
    state,
    moves_needed: 0,
    penalty_delta,
    reasons: [],
    blocking_meeting_id: null,
    moves: [],
});
const options = {
    meeting_id: 'm',
    cells: [cell(1, 1, 'blocked')],
    slots: [{ slot: 1, state: 'free', reasons: [], other_tables: cell(1, null, 'free', 3) }],
} as unknown as Options;

describe('effectsOf', () => {
    it('tells what is said of the other tables at each of them, with the table a drop would take', () => {
        const effects = effectsOf(options, [1, 2, 3]);
        expect(effects.at(1, 1)?.state).toBe('blocked');
        expect(effects.at(1, 3)).toMatchObject({ state: 'free', table: 3 });
    });
    it('names a table for the best place of a slot', () => {
        expect(effectsOf(options, [1, 2, 3]).best(1)).toMatchObject({ state: 'free', table: 2 });
    });
    it('keeps a video meeting without a table', () => {
        expect(effectsOf(options, []).best(1)).toMatchObject({ state: 'free', table: null });
    });
});
