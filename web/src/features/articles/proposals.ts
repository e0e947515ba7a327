import type { ArticleReading, ReadOrganisation } from '@/api/types.ts';
import { partiesOf, type Choices, type Goal } from './model.ts';

/** From here on the program proposes that a known organisation is meant. */
const surely = 90;

/** Where the text does not settle the days of the event: the day named last before the first figure. */
function likelyDay({ dates, facts }: ArticleReading) {
    const first = facts.length > 0 ? Math.min(...facts.map((f) => f.span.start)) : 0;
    return dates.findLast((d) => d.span.start < first) ?? dates[0];
}

function goalOf(reading: ArticleReading, programme: string): Goal {
    const event = reading.events[0];
    const known = event?.known.find((e) => e.likeness >= surely);
    const day = likelyDay(reading);
    return {
        programme: known?.programme_id ?? programme,
        newProgramme: known || programme ? '' : reading.title,
        event: known?.id ?? (reading.facts.length > 0 ? 'new' : ''),
        eventName: event?.name || reading.title,
        place: event?.place ?? '',
        country: '',
        startsOn: event?.start ?? day?.start ?? '',
        endsOn: event?.end ?? day?.end ?? '',
    };
}

/** The known organisation that a name surely means, or empty. */
function surelyKnown(organisation: ReadOrganisation) {
    const best = organisation.known[0];
    return best && best.likeness >= surely ? best.id : '';
}

/** Before anybody has decided: everything is open. */
export function choicesOf(reading: ArticleReading, programme: string): Choices {
    return {
        facts: reading.facts.map((f) => ({
            verdict: 'open',
            kind: f.kind,
            value: f.value,
            currency: f.currency,
            approx: f.approx,
            words: f.span.words,
        })),
        organisations: reading.organisations.map((o) => ({
            verdict: 'open',
            words: o.name,
            id: surelyKnown(o),
            name: o.name,
            kind: o.kind,
        })),
        agreements: reading.agreements.map(({ kind, parties }) => ({
            verdict: 'open',
            kind,
            parties: partiesOf(parties, reading.organisations),
            added: false,
            signedOn: '',
        })),
        goal: goalOf(reading, programme),
    };
}

/**
 * The same article read again after others were stored: what they made known is proposed where nobody has decided yet;
 * what a person decided or changed stays.
 */
export function caughtUp(choices: Choices, before: ArticleReading, now: ArticleReading, programme: string): Choices {
    const untouched = (goal: Goal) =>
        [goal.programme, ''].some((p) => JSON.stringify(goalOf(before, p)) === JSON.stringify(goal));
    return {
        ...choices,
        organisations: choices.organisations.map((choice, i) => {
            const read = now.organisations[i];
            const open = choice.verdict === 'open' && choice.id === '' && choice.name === read?.name;
            return read && open ? { ...choice, id: surelyKnown(read) } : choice;
        }),
        goal: untouched(choices.goal) ? goalOf(now, programme) : choices.goal,
    };
}
