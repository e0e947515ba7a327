import type { ArticleReading } from '@/api/types.ts';
import type { Choices, Verdict } from './model.ts';

export interface Stretch {
    text: string;
    /** The row it leads to; none for plain text. */
    row?: string;
    of?: 'fact' | 'left' | 'organisation' | 'date';
    verdict?: Verdict;
}

/** The text cut where something was read; of overlapping words the first of facts, bodies, what was left out, days wins. */
export function stretchesOf(reading: ArticleReading, choices: Choices): Stretch[] {
    const letters = [...reading.text];
    const marks = [
        ...reading.facts.map((f, i) => ({
            ...f.span,
            row: `fact-${i}`,
            of: 'fact' as const,
            verdict: choices.facts[i]?.verdict,
        })),
        ...reading.organisations.map((o, i) => ({
            ...o.span,
            row: `organisation-${i}`,
            of: 'organisation' as const,
            verdict: choices.organisations[i]?.verdict,
        })),
        ...reading.left_out.map(({ span }, i) => {
            const taken = choices.facts.findIndex((f) => f.left === i);
            if (taken < 0) return { ...span, row: `left-${i}`, of: 'left' as const, verdict: undefined };
            return { ...span, row: `fact-${taken}`, of: 'fact' as const, verdict: choices.facts[taken]?.verdict };
        }),
        ...reading.dates.map((d, i) => ({ ...d.span, row: `date-${i}`, of: 'date' as const, verdict: undefined })),
    ];
    const taken: typeof marks = [];
    for (const mark of marks)
        if (mark.end > mark.start && taken.every((m) => mark.end <= m.start || mark.start >= m.end)) taken.push(mark);
    taken.sort((a, b) => a.start - b.start);
    const stretches: Stretch[] = [];
    let at = 0;
    for (const { start, end, row, of, verdict } of taken) {
        if (start > at) stretches.push({ text: letters.slice(at, start).join('') });
        stretches.push({ text: letters.slice(start, end).join(''), row, of, verdict });
        at = end;
    }
    if (at < letters.length) stretches.push({ text: letters.slice(at).join('') });
    return stretches;
}
