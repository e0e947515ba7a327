import { describe, expect, it } from 'vitest';
import { drawCurve } from './curve.ts';

const at = (seconds: number, incumbent: number, bound: number) => ({ seconds, work: 0, incumbent, bound });

describe('the curve', () => {
    it('lets both lines end on one point when the timetable is proven optimal', () => {
        const drawn = drawCurve([at(0, 148, 0), at(12.4, 31, 31)], 200, 50);
        expect(drawn?.end.best).toBe(drawn?.end.bound);
    });
    it('keeps the gap open while it is not proven', () => {
        const drawn = drawCurve([at(0, 148, 0), at(3, 40, 20)], 200, 50);
        expect(drawn && drawn.end.bound - drawn.end.best).toBeGreaterThan(0);
    });
    it('draws nothing before the first point', () => {
        expect(drawCurve([], 200, 50)).toBeNull();
    });
});
