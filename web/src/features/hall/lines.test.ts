import { describe, expect, it } from 'vitest';
import type { HallBoard, HallMeeting } from '@/api/types.ts';
import { lineOf, screensOf } from './lines.ts';

const meeting = (starts: string, ends: string, more: Partial<HallMeeting> = {}): HallMeeting => ({
    id: starts,
    starts: `2016-06-22T${starts}:00Z`,
    ends: `2016-06-22T${ends}:00Z`,
    seller: 's',
    buyer: 'b',
    both_here: true,
    moved: false,
    mark: null,
    ...more,
});
const board = (used: boolean): HallBoard => ({
    event: [],
    place: [],
    time_zone: 'Asia/Seoul',
    counterpart_zone: '',
    desk_used: used,
    next_start: null,
    tables: [],
    names: {},
});
const at = (time: string) => Date.parse(`2016-06-22T${time}:00Z`);
const line = (meetings: HallMeeting[], time: string, used = true) =>
    lineOf({ index: 1, label: '1', hall: '', meetings }, board(used), at(time));

describe('a line of the hall screen', () => {
    const two = [meeting('05:00', '05:20'), meeting('05:20', '05:40', { moved: true })];
    it('shows who sits there, and near the end who comes next', () => {
        expect(line(two, '05:07').state).toBe('run');
        expect(line(two, '05:16')).toMatchObject({ state: 'moved', meeting: { id: '05:20' } });
    });
    it('calls those whose time has come and who are not there', () => {
        const absent = [meeting('05:00', '05:20', { both_here: false })];
        expect(line(absent, '05:02').state).toBe('call');
        expect(line(absent, '05:02', false).state).toBe('run');
        expect(line([meeting('05:00', '05:20', { both_here: false, mark: 'begun' })], '05:02').state).toBe('run');
    });
    it('says until when a table is free', () => {
        expect(line([meeting('05:40', '06:00')], '05:07')).toMatchObject({
            state: 'free',
            until: '2016-06-22T05:40:00Z',
        });
        expect(line([], '05:07')).toMatchObject({ state: 'free', until: null });
    });
    it('leaves out tables with nothing left where not all fit', () => {
        const free = line([], '05:07');
        const busy = line(two, '05:07');
        expect(screensOf([busy, free, busy], 2)).toEqual([[busy, busy]]);
        expect(screensOf([busy, free], 2)).toHaveLength(1);
    });
});
