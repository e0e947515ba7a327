import { describe, expect, it } from 'vitest';
import { instantOf, wallClock } from './MomentField.tsx';

describe('moments of an event’s place', () => {
    it('are read on its clock and kept as instants', () => {
        expect(wallClock('2016-06-20T09:00:00.000Z', 'Asia/Seoul')).toBe('2016-06-20T18:00');
        expect(instantOf('2016-06-20T18:00', 'Asia/Seoul')).toBe('2016-06-20T09:00:00.000Z');
    });

    it('come back unchanged on both sides of a change of clocks', () => {
        for (const clock of ['2024-03-31T01:30', '2024-03-31T04:00', '2024-10-27T12:00'])
            expect(wallClock(instantOf(clock, 'Europe/Berlin'), 'Europe/Berlin')).toBe(clock);
    });
});
