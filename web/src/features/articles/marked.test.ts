import { expect, test } from 'vitest';
import type { ArticleReading } from '@/api/types.ts';
import { stretchesOf } from './marked.ts';
import { withFigure } from './additions.ts';
import { choicesOf } from './proposals.ts';

const fact = (start: number, end: number, words: string): ArticleReading['facts'][number] => ({
    kind: 'consultations',
    value: 87,
    currency: '',
    approx: false,
    event: null,
    span: { start, end, words },
});
const reading: ArticleReading = {
    language: 'ko',
    title: '예시 상담회',
    text: '😀 상담 87건, 상담액 1,200만 달러. 예시시',
    facts: [fact(2, 8, '상담 87건'), fact(10, 23, '상담액 1,200만 달러'), fact(12, 20, '액 1,200만')],
    left_out: [
        {
            kind: '',
            value: 500000,
            currency: 'EUR',
            approx: true,
            rule: 'last_year',
            span: { start: 23, end: 24, words: '50만 유로' },
        },
    ],
    events: [],
    dates: [],
    organisations: [
        { name: '예시시', kind: 'city', span: { start: 25, end: 28, words: '예시시' }, known: [] },
        { name: '칭다오시', kind: 'city', span: { start: 0, end: 0, words: '' }, known: [] },
    ],
    countries: [],
    agreements: [],
    embargo: '',
    accepted: null,
};

test('the text is cut by code points where something was read and says all of itself again', () => {
    const stretches = stretchesOf(reading, choicesOf(reading, 'p1'));
    expect(stretches.map((s) => s.text).join('')).toBe(reading.text);
    expect(stretches.filter((s) => s.of === 'fact').map((s) => s.text)).toEqual(['상담 87건', '상담액 1,200만 달러']);
    expect(stretches.filter((s) => s.of === 'organisation').map((s) => s.text)).toEqual(['예시시']);
});

test('words that were left out lead to their reason until a person counts them', () => {
    const marks = (choices: ReturnType<typeof choicesOf>) =>
        stretchesOf(reading, choices).find((s) => s.row?.startsWith('left') || s.row === 'fact-3');
    expect(marks(choicesOf(reading, 'p1'))).toMatchObject({ of: 'left', row: 'left-0' });
    expect(marks(withFigure(choicesOf(reading, 'p1'), reading.left_out[0], 0))).toMatchObject({
        of: 'fact',
        row: 'fact-3',
        verdict: 'accepted',
    });
});
