import type { LeftOutFigure } from '@/api/types.ts';
import type { Choices, FactChoice } from './model.ts';

/** A figure that the program left out counts after all, or one that a person types. */
export function withFigure(choices: Choices, left?: LeftOutFigure, at?: number): Choices {
    const figure: FactChoice = {
        verdict: 'accepted',
        kind: left?.kind || (left?.currency ? 'consultation_amount' : 'consultations'),
        value: left?.value ?? 0,
        currency: left?.currency ?? '',
        approx: left?.approx ?? false,
        words: left?.span.words ?? '',
        left: at,
    };
    return { ...choices, facts: [...choices.facts, figure] };
}

export const withoutFigure = (choices: Choices, at: number): Choices => ({
    ...choices,
    facts: choices.facts.filter((_, i) => i !== at),
});

export const withOrganisation = (choices: Choices): Choices => ({
    ...choices,
    organisations: [...choices.organisations, { verdict: 'accepted', words: '', id: '', name: '', kind: 'company' }],
});

/** Agreements keep their other parties. */
export const withoutOrganisation = (choices: Choices, at: number): Choices => ({
    ...choices,
    organisations: choices.organisations.filter((_, i) => i !== at),
    agreements: choices.agreements.map((a) => ({
        ...a,
        parties: a.parties.filter((p) => p !== at).map((p) => (p > at ? p - 1 : p)),
    })),
});

export const withAgreement = (choices: Choices): Choices => ({
    ...choices,
    agreements: [...choices.agreements, { verdict: 'accepted', kind: 'mou', parties: [], added: true, signedOn: '' }],
});

export const withoutAgreement = (choices: Choices, at: number): Choices => ({
    ...choices,
    agreements: choices.agreements.filter((_, i) => i !== at),
});
