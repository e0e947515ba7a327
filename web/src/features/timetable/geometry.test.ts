import { describe, expect, it } from 'vitest';
import type { Slot } from '@/api/types.ts';
import { cellAt, layOut, neighbour, scrollTo, seenAt } from './geometry.ts';

const slot = (index: number, day: string, starts: string, ends: string): Slot => ({
    index,
    day,
    starts,
    ends,
    session: '',
    contiguous_with_next: true,
});
const morningAndAfternoon = [
    slot(1, '2016-06-22', '10:00', '10:20'),
    slot(2, '2016-06-22', '10:20', '10:40'),
    slot(3, '2016-06-22', '13:20', '13:40'),
    slot(4, '2016-06-23', '10:00', '10:20'),
];
const wide = { width: 1136, height: 580 };

describe('the board', () => {
    it('gives a long pause a narrow column and a new day a wider one', () => {
        const g = layOut(morningAndAfternoon, 12, wide, 52, 52);
        expect(g.gaps.map((x) => [x.kind, x.from, x.width])).toEqual([
            ['pause', '10:40', 20],
            ['day', '13:40', 32],
        ]);
    });
    it('fits fourteen slots and twelve tables into a screen of 1440 by 900 beside the panel', () => {
        const slots = Array.from({ length: 14 }, (_, i) => {
            const at = i < 6 ? 600 + i * 20 : 680 + i * 20;
            const time = (m: number) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`;
            return slot(i + 1, '2016-06-22', time(at), time(at + 20));
        });
        const g = layOut(slots, 12, { width: 1136, height: 545 }, 52, 52);
        expect(g.width).toBeLessThanOrEqual(1136);
        expect(g.height).toBeLessThanOrEqual(545);
    });
    it('scrolls instead of squeezing when there are more slots than room', () => {
        const many = Array.from({ length: 40 }, (_, i) => slot(i + 1, '2016-06-22', '10:00', '10:20'));
        const g = layOut(many, 60, wide, 52, 52);
        expect(g.width).toBeGreaterThan(wide.width);
        expect(g.rowHeight).toBe(44);
    });
    it('draws only what is seen, with a margin', () => {
        const many = Array.from({ length: 40 }, (_, i) => slot(i + 1, '2016-06-22', '10:00', '10:20'));
        const g = layOut(many, 364, wide, 140, 52);
        const seen = seenAt(g, 1000, 4400, wide);
        expect(seen.rows).toEqual({ from: 96, to: 116 });
        expect(seen.columns.to - seen.columns.from).toBeLessThan(18);
    });
    it('finds the cell under a point and nothing over a head or a pause', () => {
        const g = layOut(morningAndAfternoon, 12, wide, 52, 52);
        const second = g.columns[1];
        expect(cellAt(g, (second?.left ?? 0) + 5, 52 + g.rowHeight * 3 + 1)).toEqual({ row: 3, slot: 2 });
        expect(cellAt(g, 10, 100)).toBeNull();
        expect(cellAt(g, (g.gaps[0]?.left ?? 0) + 2, 100)).toBeNull();
        expect(cellAt(g, 100, 20)).toBeNull();
    });
    it('keeps the keyboard on the board', () => {
        const g = layOut(morningAndAfternoon, 2, wide, 52, 52);
        expect(neighbour(g, { row: 0, slot: 1 }, 'ArrowLeft')).toEqual({ row: 0, slot: 1 });
        expect(neighbour(g, { row: 0, slot: 2 }, 'ArrowRight')).toEqual({ row: 0, slot: 3 });
        expect(neighbour(g, { row: 1, slot: 2 }, 'ArrowDown')).toEqual({ row: 1, slot: 2 });
    });
    it('scrolls by just as much as shows the whole cell beside the heads', () => {
        const many = Array.from({ length: 40 }, (_, i) => slot(i + 1, '2016-06-22', '10:00', '10:20'));
        const g = layOut(many, 60, wide, 52, 52);
        expect(scrollTo(g, { row: 3, slot: 3 }, { left: 0, top: 0 }, wide)).toEqual({ left: 0, top: 0 });
        expect(scrollTo(g, { row: 0, slot: 1 }, { left: 300, top: 88 }, wide)).toEqual({ left: -300, top: -88 });
        const far = scrollTo(g, { row: 59, slot: 40 }, { left: 0, top: 0 }, wide);
        expect(far).toEqual({ left: g.width - wide.width, top: g.height - wide.height });
    });
});
