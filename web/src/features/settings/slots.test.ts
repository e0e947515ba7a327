import { describe, expect, it } from 'vitest';
import { daysBetween, planFrom, renumbered, slotsFrom, tablesFrom, type Plan } from './slots.ts';

const plan: Plan = {
    days: ['2016-06-22'],
    from: '10:00',
    to: '16:00',
    minutes: 20,
    change: 0,
    lunchFrom: '12:00',
    lunchTo: '13:20',
    restAfter: 0,
    rest: 0,
};

describe('the slots of a day', () => {
    it('fill morning and afternoon and leave lunch free', () => {
        const slots = slotsFrom(plan);
        expect(slots).toHaveLength(14);
        expect(slots[5]).toMatchObject({ starts: '11:40', ends: '12:00', contiguous_with_next: false, session: 'am' });
        expect(slots[6]).toMatchObject({ index: 7, starts: '13:20', session: 'pm' });
        expect(slots.at(-1)).toMatchObject({ ends: '16:00', contiguous_with_next: false });
    });
    it('never run past the end of the day or into lunch', () => {
        const slots = slotsFrom({ ...plan, minutes: 50 });
        expect(slots.map((s) => s.starts)).toEqual(['10:00', '10:50', '13:20', '14:10', '15:00']);
    });
    it('leave time to change tables and to rest after some in a row', () => {
        const slots = slotsFrom({
            ...plan,
            lunchFrom: '',
            lunchTo: '',
            to: '12:00',
            change: 5,
            restAfter: 2,
            rest: 15,
        });
        expect(slots.map((s) => s.starts)).toEqual(['10:00', '10:25', '11:05', '11:30']);
        expect(slots.map((s) => s.contiguous_with_next)).toEqual([true, false, true, false]);
    });
    it('are numbered through all days', () => {
        const slots = slotsFrom({ ...plan, days: daysBetween('2016-06-22', '2016-06-23') });
        expect(slots.map((s) => s.index)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
    });
    it('can be told back from what they gave', () => {
        expect(planFrom(slotsFrom(plan), [])).toEqual(plan);
    });
    it('are none when a slot has no length', () => {
        expect(slotsFrom({ ...plan, minutes: 0 })).toEqual([]);
    });
});

describe('tables', () => {
    it('stand in rows, numbered after those that are there', () => {
        const tables = tablesFrom([], 7, 'A', 6, 4);
        expect(tables[6]).toMatchObject({ index: 7, label: '7', x: 0, y: 4 });
        expect(tablesFrom(tables, 1, 'A', 6, 4).at(-1)?.index).toBe(8);
    });
    it('are numbered without a hole after one is taken out', () => {
        const tables = tablesFrom([], 3, '', 6, 4);
        expect(renumbered(tables.filter((t) => t.index !== 2)).map((t) => t.index)).toEqual([1, 2]);
    });
});
