import type { Choices, Verdict } from './model.ts';

/** What can be said yes or no to, in the order of the page; a name is that of its row. */
export const pointsOf = (choices: Choices): { row: string; verdict: Verdict }[] => [
    ...choices.facts.map(({ verdict }, i) => ({ row: `fact-${i}`, verdict })),
    ...choices.organisations.map(({ verdict }, i) => ({ row: `organisation-${i}`, verdict })),
    ...choices.agreements.map(({ verdict }, i) => ({ row: `agreement-${i}`, verdict })),
];

/** How a row shows what was said of it, and that it is the one looked at. */
export const rowLook = (row: string, verdict: Verdict, current: string | undefined) =>
    `article-row ${verdict}${row === current ? ' current' : ''}`;

export function decide(choices: Choices, row: string, verdict: Verdict): Choices {
    const of = <T extends { verdict: Verdict }>(list: T[], name: string) =>
        list.map((one, i) => (`${name}-${i}` === row ? { ...one, verdict } : one));
    return {
        ...choices,
        facts: of(choices.facts, 'fact'),
        organisations: of(choices.organisations, 'organisation'),
        agreements: of(choices.agreements, 'agreement'),
    };
}

/** Everything that is still open gets the verdict. */
export function decideAll(choices: Choices, verdict: Verdict): Choices {
    const decide = <T extends { verdict: Verdict }>(list: T[]) =>
        list.map((one) => (one.verdict === 'open' ? { ...one, verdict } : one));
    return {
        ...choices,
        facts: decide(choices.facts),
        organisations: decide(choices.organisations),
        agreements: decide(choices.agreements),
    };
}

export function openOf(choices: Choices): number {
    return [...choices.facts, ...choices.organisations, ...choices.agreements].filter((c) => c.verdict === 'open')
        .length;
}
