import { expect, test } from 'vitest';
import { lineDifferences, withoutLongRuns } from './lineDifferences.ts';

const told = (before: string, after: string) =>
    lineDifferences(before, after).map(
        (line) => ({ same: ' ', gone: '-', new: '+' })[line.kind] + line.text + `@${line.from ?? ''}/${line.to ?? ''}`,
    );

test('names each line that went and each that came, with its number in its own text', () => {
    expect(told('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual([' a@1/1', '-b@2/', '+x@/2', ' c@3/3', '+d@/4']);
    expect(told('', 'a\n')).toEqual(['+a@/1']);
    expect(told('a', '')).toEqual(['-a@1/']);
    expect(told('a\n', 'a')).toEqual([' a@1/1']);
    expect(told('a\n\nb', 'a\nb')).toEqual([' a@1/1', '-@2/', ' b@3/2']);
});

/** mulberry32: small, reproducible. */
function random(state: number) {
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

/** The plain definition, for few lines. */
function mostShared(a: string[], b: string[]): number {
    if (a.length === 0 || b.length === 0) return 0;
    const [x, ...restA] = a;
    const [y, ...restB] = b;
    return x === y ? 1 + mostShared(restA, restB) : Math.max(mostShared(restA, b), mostShared(a, restB));
}

test('of random texts both come out whole, and no more lines differ than must', () => {
    const next = random(20160622);
    for (let round = 0; round < 300; ++round) {
        const text = () => Array.from({ length: Math.floor(next() * 7) }, () => 'abc'[Math.floor(next() * 3)]!);
        const a = text();
        const b = text();
        const lines = lineDifferences(a.join('\n'), b.join('\n'));
        expect(lines.filter((line) => line.kind !== 'new').map((line) => line.text)).toEqual(a);
        expect(lines.filter((line) => line.kind !== 'gone').map((line) => line.text)).toEqual(b);
        expect(lines.filter((line) => line.kind === 'same').length).toBe(mostShared(a, b));
    }
});

test('texts of very many lines are told as a block and not compared for minutes', () => {
    const a = Array.from({ length: 20_000 }, (_, i) => `a${i}`).join('\n');
    const b = Array.from({ length: 20_000 }, (_, i) => `b${i}`).join('\n');
    const lines = lineDifferences(`same\n${a}\nend`, `same\n${b}\nend`);
    expect(lines.length).toBe(40_002);
    expect(lines[1]).toEqual({ kind: 'gone', text: 'a0', from: 2 });
    expect(lines.at(-1)!.kind).toBe('same');
});

test('long runs of the same lines are left out but for their edges', () => {
    const before = 'a b c d e f g h i j'.split(' ').join('\n');
    const shown = withoutLongRuns(lineDifferences(before, before.replace('f', 'x')), 1);
    expect(shown.map((line) => line?.text ?? '…')).toEqual(['…', 'e', 'f', 'x', 'g', '…']);
    expect(withoutLongRuns(lineDifferences(before, before))).toEqual([null]);
});
