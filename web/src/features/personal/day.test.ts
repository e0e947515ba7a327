import { describe, expect, it } from 'vitest';
import type { Personal, PersonalItem } from '@/api/types.ts';
import { byDay, isOver, minutesUntil, nextItem } from './day.ts';

const item = (id: string, starts: string, ends: string, more: Partial<PersonalItem> = {}) =>
    ({ meeting_id: id, starts, ends, day: starts.slice(0, 10), status: 'planned', ...more }) as PersonalItem;
const first = item('a', '2016-06-22T04:20:00Z', '2016-06-22T04:40:00Z');
const second = item('b', '2016-06-22T05:00:00Z', '2016-06-22T05:20:00Z');
const personal = { items: [second, first] } as Personal;
const at = (text: string) => Date.parse(text);

describe('a personal timetable', () => {
    it('shows the running meeting as the next one until it ends', () => {
        expect(nextItem(personal, at('2016-06-22T04:30:00Z'))?.meeting_id).toBe('a');
        expect(nextItem(personal, at('2016-06-22T04:40:00Z'))?.meeting_id).toBe('b');
        expect(nextItem(personal, at('2016-06-22T06:00:00Z'))).toBeUndefined();
    });
    it('never sends anybody to a cancelled meeting', () => {
        const cancelled = { items: [{ ...first, status: 'cancelled' }, second] } as Personal;
        expect(nextItem(cancelled, at('2016-06-22T04:00:00Z'))?.meeting_id).toBe('b');
    });
    it('counts the minutes up, so that nobody comes late by rounding', () => {
        expect(minutesUntil(first, at('2016-06-22T04:06:30Z'))).toBe(14);
        expect(isOver(first, at('2016-06-22T04:40:00Z'))).toBe(true);
    });
    it('groups by day in order of time', () => {
        const third = item('c', '2016-06-21T05:00:00Z', '2016-06-21T05:20:00Z');
        expect(byDay([second, third, first]).map((d) => d.items.map((i) => i.meeting_id))).toEqual([['c'], ['a', 'b']]);
    });
});
