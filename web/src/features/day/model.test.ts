import { describe, expect, it } from 'vitest';
import type { DayBoard } from '@/api/types.ts';
import { isSoon, nowOf, timeThere } from './model.ts';

const at = (time: string) => `2016-06-22T${time}:00Z`;
const person = (id: string, side: 'seller' | 'buyer', came: string | null) => ({
    kind: 'participant' as const,
    id,
    code: id,
    side,
    names: [{ lang: 'en', text: id }],
    country: 'KR',
    checked_in_at: came,
    absent: false,
    late_until: null,
    meetings: 1,
});
const meeting = (id: string, seller: string, buyer: string, slot: number, table: number) => ({
    id,
    seller_id: seller,
    buyer_id: buyer,
    slot,
    duration_slots: 1,
    table,
    interpreter_id: null,
    mode: 'table' as const,
    starts: at(slot === 1 ? '01:00' : '01:20'),
    ends: at(slot === 1 ? '01:20' : '01:40'),
    mark: null,
    absent_id: null,
    changed: false,
});
const table = (index: number) => ({
    index,
    label: String(index),
    hall: '',
    x: 0,
    y: 0,
    features: [],
    kind: 'table' as const,
});

function board(came: string | null, mark: 'begun' | 'not_held' | null = null): DayBoard {
    return {
        event_id: 'e',
        now: at('01:05'),
        speed: 1,
        practice: false,
        time_zone: 'Asia/Seoul',
        counterpart_zone: '',
        day: '2016-06-22',
        days: ['2016-06-22'],
        release_number: 1,
        released_at: at('00:00'),
        slots: [
            { index: 1, starts: at('01:00'), ends: at('01:20'), local_start: '10:00', local_end: '10:20', session: '' },
            { index: 2, starts: at('01:20'), ends: at('01:40'), local_start: '10:20', local_end: '10:40', session: '' },
        ],
        tables: [table(1), table(2)],
        people: [person('s', 'seller', at('00:50')), person('b', 'buyer', came), person('c', 'buyer', null)],
        meetings: [{ ...meeting('m', 's', 'b', 1, 1), mark }, meeting('n', 's', 'c', 2, 2)],
        lost: [],
        log: [],
        standby: [],
        expected: 3,
        checked_in: 1,
    };
}

describe('the board at one moment', () => {
    const five = Date.parse(at('01:05'));
    it('runs a meeting once both were seen, and says who is missing until then', () => {
        expect(nowOf(board(at('00:55')), five).tables[0]?.state).toBe('running');
        const late = nowOf(board(null), five);
        expect(late.tables[0]?.state).toBe('late');
        expect(late.late.map((s) => s.missing.map((p) => p.id))).toEqual([['b']]);
        expect(nowOf(board(null), Date.parse(at('01:01'))).tables[0]?.state).toBe('calling');
    });
    it('believes the secretariat before the desk', () => {
        expect(nowOf(board(null, 'begun'), five).tables[0]?.state).toBe('running');
        expect(nowOf(board(null, 'not_held'), five).tables[0]?.state).toBe('free');
    });
    it('misses nobody where the desk is not used', () => {
        const unused = board(null);
        unused.people = unused.people.map((p) => ({ ...p, checked_in_at: null }));
        const now = nowOf(unused, five);
        expect(now.tables[0]?.state).toBe('running');
        expect(now.next.map((s) => s.here)).toEqual([false]);
    });
    it('names what comes next at the table and in the hall', () => {
        const now = nowOf(board(at('00:55')), five);
        expect(now.tables[1]?.next?.id).toBe('n');
        expect(now.next.map((s) => s.meeting.id)).toEqual(['n']);
        expect(nowOf(board(at('00:55')), Date.parse(at('01:50'))).over).toBe(2);
    });
    it('lets the clock of a practice run as it was set', () => {
        const fast = { ...board(null), speed: 60 };
        expect(timeThere(fast, 1000, 2000) - Date.parse(fast.now)).toBe(60_000);
        expect(timeThere({ ...fast, speed: 0 }, 1000, 2000)).toBe(Date.parse(fast.now));
    });

    it('counts the minutes to what begins within half a day, and no further', () => {
        const at = Date.parse('2027-03-10T01:00:00Z');
        expect(isSoon(at, at + 11 * 3_600_000)).toBe(true);
        expect(isSoon(at, at + 13 * 3_600_000)).toBe(false);
        expect(isSoon(at, at - 1)).toBe(true);
    });
});
