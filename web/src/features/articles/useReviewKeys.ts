import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { Choices, Verdict } from './model.ts';
import { decide, pointsOf } from './points.ts';

const byPlace = { usePhysicalKeys: true };

/**
 * Going through the points by keys: Y and N decide and go on to the next open one, J and K go down and up. The keys count
 * by their place, so they work while Hangul is typed. Gives the row that is looked at; the first open one to begin with.
 */
export function useReviewKeys(choices: Choices, onChange: (choices: Choices) => void): string | undefined {
    const [chosen, setChosen] = useState('');
    const points = pointsOf(choices);
    const open = (from: number) => points.findIndex((p, i) => i >= from && p.verdict === 'open');
    const asked = points.findIndex((p) => p.row === chosen);
    const at = asked >= 0 ? asked : Math.max(open(0), 0);
    const show = (i: number) => {
        const row = points[Math.min(Math.max(i, 0), points.length - 1)]?.row;
        if (!row) return;
        setChosen(row);
        document.getElementById(row)?.scrollIntoView({ block: 'nearest' });
    };
    const say = (verdict: Verdict) => {
        const point = points[at];
        if (!point) return;
        onChange(decide(choices, point.row, point.verdict === verdict ? 'open' : verdict));
        if (point.verdict === verdict) return;
        const next = open(at + 1);
        show(next >= 0 ? next : at);
    };
    useHotkeys([
        ['Y', () => say('accepted'), byPlace],
        ['N', () => say('refused'), byPlace],
        ['J', () => show(at + 1), byPlace],
        ['K', () => show(at - 1), byPlace],
    ]);
    return points[at]?.row;
}
