import { describe, expect, it } from 'vitest';
import { emptyHall, hallTime, heard } from './screenFeed.ts';
import type { HallBoard } from './types.ts';

const table = (index: number, label = String(index)) => ({ index, label, hall: '', meetings: [] });
const board: HallBoard = {
    event: [],
    place: [],
    time_zone: 'Asia/Seoul',
    counterpart_zone: '',
    desk_used: false,
    next_start: null,
    tables: [table(1), table(2)],
    names: {},
};
const tables = (sequence: number, label: string) => ({
    type: 'tables' as const,
    sequence,
    desk_used: true,
    next_start: null,
    tables: [table(2, label)],
    names: { p: [{ lang: 'ko', text: '예시' }] },
});

describe('a hall screen', () => {
    const full = heard(emptyHall, { type: 'board', sequence: 10, board }, 0);
    it('takes changed tables into the board it has', () => {
        const after = heard(full, tables(11, 'B'), 0);
        expect(after.board?.tables.map((t) => t.label)).toEqual(['1', 'B']);
        expect(after.board?.names.p).toHaveLength(1);
        expect(after.sequence).toBe(11);
    });
    it('is not set back by a message that was overtaken', () => {
        const after = heard(heard(full, tables(12, 'new'), 0), tables(11, 'old'), 0);
        expect(after.board?.tables[1]?.label).toBe('new');
    });
    it('keeps the time it was told, at the speed it was told', () => {
        const told = heard(full, { type: 'hello', sequence: 10, now: '2016-06-22T05:00:00Z', speed: 2 }, 1000);
        expect(hallTime(told, 2000)).toBe(Date.parse('2016-06-22T05:00:02Z'));
    });
});
