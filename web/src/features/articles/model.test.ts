import { expect, test } from 'vitest';
import type { ArticleReading } from '@/api/types.ts';
import { withAgreement, withFigure, withOrganisation, withoutFigure, withoutOrganisation } from './additions.ts';
import { editOf, isBare, obstacleOf, partiesOf } from './model.ts';
import { decide, decideAll, openOf, pointsOf } from './points.ts';
import { caughtUp, choicesOf } from './proposals.ts';

const reading: ArticleReading = {
    language: 'ko',
    title: '예시 상담회',
    text: '😀 상담 87건, 상담액 1,200만 달러. 예시시',
    facts: [
        {
            kind: 'consultations',
            value: 87,
            currency: '',
            approx: false,
            event: null,
            span: { start: 2, end: 8, words: '상담 87건' },
        },
        {
            kind: 'consultation_amount',
            value: 12000000,
            currency: 'USD',
            approx: false,
            event: null,
            span: { start: 10, end: 23, words: '상담액 1,200만 달러' },
        },
    ],
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
    events: [{ name: '예시 상담회', start: '2023-05-10', end: '2023-05-11', place: '칭다오', known: [] }],
    dates: [],
    organisations: [
        {
            name: '예시시',
            kind: 'city',
            span: { start: 25, end: 28, words: '예시시' },
            known: [{ id: 'o1', names: [{ lang: 'zh', text: '例示市' }], likeness: 96 }],
        },
        { name: '칭다오시', kind: 'city', span: { start: 0, end: 0, words: '' }, known: [] },
    ],
    countries: ['CN'],
    agreements: [{ kind: 'mou', parties: ['예시시', '칭다오시'] }],
    embargo: '',
    accepted: null,
};

test('nothing is accepted before a person says so, and nothing refused is sent', () => {
    const open = choicesOf(reading, 'p1');
    expect(openOf(open)).toBe(5);
    expect(obstacleOf(reading, open)).toBe('web.articles.obstacle.open');
    expect(editOf(reading, open, 'a.txt')).toMatchObject({ figures: [], organisations: [], agreements: [] });
    const refused = decideAll(open, 'refused');
    expect(editOf(reading, refused, 'a.txt')).toMatchObject({ figures: [], organisations: [], agreements: [] });
});

test('what is accepted is sent with the known organisation and the parties by position', () => {
    const edit = editOf(reading, decideAll(choicesOf(reading, 'p1'), 'accepted'), 'a.txt');
    expect(edit.organisations).toEqual([
        { id: 'o1', name: '예시시', kind: 'city' },
        { id: '', name: '칭다오시', kind: 'city' },
    ]);
    expect(edit.agreements).toEqual([{ kind: 'mou', parties: [0, 1], signed_on: null }]);
    expect(edit.figures?.map((f) => f.currency)).toEqual(['', 'USD']);
    expect(edit.new_event).toMatchObject({ starts_on: '2023-05-10', ends_on: '2023-05-11' });
});

test('an agreement without two accepted parties is not sent', () => {
    const choices = decideAll(choicesOf(reading, 'p1'), 'accepted');
    choices.organisations[1] = { ...choices.organisations[1]!, verdict: 'refused' };
    expect(editOf(reading, choices, 'a.txt').agreements).toEqual([]);
    expect(partiesOf(['예시시 의회', '없는 곳'], [{ name: '예시시' }])).toEqual([0]);
});

test('an amount asks for an event, a new event for its first day', () => {
    const choices = decideAll(choicesOf(reading, 'p1'), 'accepted');
    expect(obstacleOf(reading, choices)).toBeNull();
    expect(obstacleOf(reading, { ...choices, goal: { ...choices.goal, event: '' } })).toBe(
        'web.articles.obstacle.event',
    );
    expect(obstacleOf(reading, { ...choices, goal: { ...choices.goal, startsOn: '' } })).toBe(
        'web.articles.obstacle.days',
    );
    const homeless = { ...choices.goal, programme: '', newProgramme: ' ' };
    expect(obstacleOf(reading, { ...choices, goal: homeless })).toBe('web.articles.obstacle.programme');
});

test('a text that was accepted before cannot be stored again', () => {
    expect(obstacleOf({ ...reading, accepted: 'a1' }, decideAll(choicesOf(reading, 'p1'), 'accepted'))).toBe(
        'web.articles.obstacle.known',
    );
});

test('an article in which nothing was found is bare', () => {
    expect(isBare(reading)).toBe(false);
    expect(isBare({ ...reading, facts: [], organisations: [], agreements: [] })).toBe(true);
});

test('a figure that was left out counts when a person takes it, and is left out again when taken out', () => {
    const open = choicesOf(reading, 'p1');
    const taken = withFigure(open, reading.left_out[0], 0);
    expect(editOf(reading, taken, 'a.txt').figures).toEqual([
        { kind: 'consultation_amount', value: 500000, currency: 'EUR', approx: true, words: '50만 유로' },
    ]);
    expect(withoutFigure(taken, 2)).toEqual(open);
});

test('a figure that a person adds needs a value and an amount its currency', () => {
    const decided = decideAll(choicesOf(reading, 'p1'), 'accepted');
    const empty = withFigure(decided);
    expect(obstacleOf(reading, empty)).toBe('web.articles.obstacle.value');
    const typed = { ...empty, facts: empty.facts.map((f) => (f.value ? f : { ...f, value: 3, kind: 'mous' })) };
    expect(obstacleOf(reading, typed)).toBeNull();
    const amount = { ...typed, facts: typed.facts.map((f) => (f.value === 3 ? { ...f, kind: 'contract_amount' } : f)) };
    expect(obstacleOf(reading, amount)).toBe('web.articles.obstacle.value');
});

test('an agreement that a person adds names accepted bodies, added ones too', () => {
    const decided = decideAll(choicesOf(reading, 'p1'), 'accepted');
    const named = withOrganisation(withAgreement(decided));
    expect(obstacleOf(reading, named)).toBe('web.articles.obstacle.name');
    const whole = {
        ...named,
        organisations: named.organisations.map((o) => (o.words ? o : { ...o, name: '샘플병원' })),
        agreements: named.agreements.map((a) => (a.added ? { ...a, parties: [2, 1] } : a)),
    };
    expect(obstacleOf(reading, whole)).toBeNull();
    expect(editOf(reading, whole, 'a.txt').agreements?.[1]).toEqual({ kind: 'mou', parties: [2, 1], signed_on: null });
    const without = withoutOrganisation(whole, 0);
    expect(editOf(reading, without, 'a.txt').agreements).toEqual([{ kind: 'mou', parties: [1, 0], signed_on: null }]);
    expect(obstacleOf(reading, without)).toBe('web.articles.obstacle.parties');
});

test('every point has its row and is decided by it', () => {
    let choices = choicesOf(reading, 'p1');
    for (const { row } of pointsOf(choices)) choices = decide(choices, row, 'refused');
    expect(openOf(choices)).toBe(0);
    expect(pointsOf(choices).map((p) => p.row)).toEqual([
        'fact-0',
        'fact-1',
        'organisation-0',
        'organisation-1',
        'agreement-0',
    ]);
});

test('without days of the event the day named last before the first figure is proposed', () => {
    const day = (start: string, at: number) => ({ start, end: start, span: { start: at, end: at + 1, words: '' } });
    const dates = [day('2016-11-11', 0), day('2017-02-14', 1), day('2017-02-20', 24)];
    const goal = (of: Partial<ArticleReading>) => choicesOf({ ...reading, events: [], dates, ...of }, 'p1').goal;
    expect(goal({}).startsOn).toBe('2017-02-14');
    expect(goal({ facts: [] }).startsOn).toBe('2016-11-11');
    expect(goal({ dates: dates.slice(2) }).startsOn).toBe('2017-02-20');
});

test('an article read before others were stored catches up with what they made known', () => {
    const before = { ...reading, organisations: reading.organisations.map((o) => ({ ...o, known: [] })) };
    const event = { id: 'e1', programme_id: 'p1', names: [{ lang: 'ko', text: '예시 상담회' }], likeness: 98 };
    const now = { ...reading, events: reading.events.map((e) => ({ ...e, known: [event] })) };
    const open = caughtUp(choicesOf(before, ''), before, now, 'p1');
    expect(open.organisations.map((o) => o.id)).toEqual(['o1', '']);
    expect(open.goal).toMatchObject({ programme: 'p1', newProgramme: '', event: 'e1' });
    const decided = decideAll(choicesOf(before, ''), 'accepted');
    const own = { ...decided, goal: { ...decided.goal, newProgramme: '예시 교류' } };
    expect(caughtUp(own, before, now, 'p1')).toEqual(own);
    expect(caughtUp(choicesOf(before, ''), before, before, 'p2').goal).toMatchObject({ programme: 'p2', event: 'new' });
});
