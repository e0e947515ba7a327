import type { AcceptedArticle, ArticleEdit, ArticleReading, ReadAgreement, ReadOrganisation } from '@/api/types.ts';
import { openOf } from './points.ts';

/** What a person says of something that was read. Only what is accepted is stored. */
export type Verdict = 'open' | 'accepted' | 'refused';

export interface FactChoice {
    verdict: Verdict;
    kind: string;
    value: number;
    currency: string;
    approx: boolean;
    /** The article's words for it; empty for a figure that a person added. */
    words: string;
    /** Its place among what the program left out, if a person took it from there. */
    left?: number;
}
export interface OrganisationChoice {
    verdict: Verdict;
    /** The article's words for it; empty for one that a person added. */
    words: string;
    /** A known organisation, or empty for a new one. */
    id: string;
    name: string;
    kind: ReadOrganisation['kind'];
}
export interface AgreementChoice {
    verdict: Verdict;
    kind: ReadAgreement['kind'];
    /** Places among the organisations. */
    parties: number[];
    /** Nothing was read: a person added it. */
    added: boolean;
    signedOn: string;
}
export interface Goal {
    programme: string;
    newProgramme: string;
    /** A known event, 'new', or empty for none. */
    event: string;
    eventName: string;
    place: string;
    country: string;
    startsOn: string;
    endsOn: string;
}
export interface Choices {
    facts: FactChoice[];
    organisations: OrganisationChoice[];
    agreements: AgreementChoice[];
    goal: Goal;
}
export interface Piece {
    id: number;
    name: string;
    file: Blob;
    /** same: its text is that of `twin`, which was given before. */
    state: 'waiting' | 'reading' | 'ready' | 'failed' | 'stored' | 'same';
    twin?: number;
    fault?: unknown;
    reading?: ArticleReading;
    /** How many articles were stored when it was read: those after it may have made its bodies and event known. */
    readAfter?: number;
    choices?: Choices;
    result?: AcceptedArticle;
}

export const kinds = [
    'consultations',
    'consultation_amount',
    'expected_contract_amount',
    'contract_amount',
    'contracts',
    'mous',
    'sellers',
    'buyers',
    'buyer_countries',
    'institutions',
    'attendees',
    'booths',
];
export const isAmount = (kind: string) => kind.endsWith('_amount');

/** Nothing was found that could become a record. */
export const isBare = (reading: ArticleReading) =>
    reading.facts.length + reading.organisations.length + reading.agreements.length === 0;

const squeezed = (name: string) => name.replace(/\s/g, '').toLowerCase();

/** Places among the organisations of those an agreement names; the rest is left out. */
export function partiesOf(parties: string[], organisations: { name: string }[]): number[] {
    const found = parties.map((party) => {
        const wanted = squeezed(party);
        const same = organisations.findIndex((o) => squeezed(o.name) === wanted);
        if (same >= 0) return same;
        return organisations.findIndex((o) => squeezed(o.name).includes(wanted) || wanted.includes(squeezed(o.name)));
    });
    return [...new Set(found.filter((at) => at >= 0))];
}

/** The parties of an agreement that are accepted organisations. */
export const acceptedParties = (choices: Choices, agreement: AgreementChoice): OrganisationChoice[] =>
    agreement.parties.flatMap((p) => choices.organisations[p] ?? []).filter((o) => o.verdict === 'accepted');

/** What is sent: only what was accepted. An agreement needs two parties among the accepted organisations. */
export function editOf(reading: ArticleReading, choices: Choices, fileName: string): ArticleEdit {
    const { goal } = choices;
    const organisations = choices.organisations.filter((o) => o.verdict === 'accepted');
    const agreements = choices.agreements.flatMap((a) => {
        const parties = acceptedParties(choices, a).map((p) => organisations.indexOf(p));
        if (a.verdict !== 'accepted' || parties.length < 2) return [];
        return [{ kind: a.kind, parties, signed_on: a.signedOn || null }];
    });
    return {
        title: reading.title || fileName,
        language: reading.language,
        file_name: fileName,
        text: reading.text,
        programme_id: goal.programme,
        new_programme: goal.programme ? '' : goal.newProgramme,
        event_id: goal.event === 'new' ? '' : goal.event,
        new_event:
            goal.event === 'new'
                ? {
                      name: goal.eventName,
                      place: goal.place,
                      country: goal.country,
                      starts_on: goal.startsOn,
                      ends_on: goal.endsOn || goal.startsOn,
                  }
                : null,
        organisations: organisations.map(({ id, name, kind }) => ({ id, name, kind })),
        figures: choices.facts.flatMap((f) =>
            f.verdict === 'accepted'
                ? [
                      {
                          kind: f.kind,
                          value: f.value,
                          currency: isAmount(f.kind) ? f.currency : '',
                          approx: f.approx,
                          words: f.words.slice(0, 130),
                      },
                  ]
                : [],
        ),
        agreements,
    };
}

/** What still keeps an article from being stored, as a key of the catalogue; null when nothing does. */
export function obstacleOf(reading: ArticleReading, choices: Choices): string | null {
    const { goal } = choices;
    if (reading.accepted) return 'web.articles.obstacle.known';
    if (openOf(choices) > 0) return 'web.articles.obstacle.open';
    const accepted = <T extends { verdict: Verdict }>(list: T[]) => list.filter((one) => one.verdict === 'accepted');
    const figures = accepted(choices.facts);
    if (figures.some((f) => !(f.value >= 1) || (isAmount(f.kind) && f.currency.length !== 3)))
        return 'web.articles.obstacle.value';
    if (accepted(choices.organisations).some((o) => !o.id && !o.name.trim())) return 'web.articles.obstacle.name';
    if (accepted(choices.agreements).some((a) => acceptedParties(choices, a).length < 2))
        return 'web.articles.obstacle.parties';
    if (!goal.programme && !goal.newProgramme.trim()) return 'web.articles.obstacle.programme';
    if (figures.some((f) => isAmount(f.kind)) && !goal.event) return 'web.articles.obstacle.event';
    if (goal.event === 'new' && (!goal.eventName.trim() || !goal.startsOn)) return 'web.articles.obstacle.days';
    return null;
}
