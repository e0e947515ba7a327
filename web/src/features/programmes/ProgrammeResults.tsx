import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useProgrammeResults } from '@/api/hooks/ledger.ts';
import type { ProgrammeEvent, ProgrammeResults as Results, SplitTally } from '@/api/types.ts';
import { stages } from '@/components/outcomeStages.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { StageHeads } from '@/components/StageHeads.tsx';
import { Loaded } from '@/components/States.tsx';
import { Sum } from '@/components/Sum.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import { ProgrammeBreakdown } from './ProgrammeBreakdown.tsx';
import { StageSums } from './StageSums.tsx';

/** What came of all events of a programme; each sum opens the entries of its event. */
export function ProgrammeResults({ programme }: { programme: string }) {
    const [currency, setCurrency] = useState('');
    return (
        <Loaded query={useProgrammeResults(programme, currency)} rows={4}>
            {(results) => <Ready results={results} onCurrency={setCurrency} />}
        </Loaded>
    );
}

function Ready({ results, onCurrency }: { results: Results; onCurrency: (currency: string) => void }) {
    const { t } = useReader();
    const unconverted = results.stages.reduce((sum, stage) => sum + stage.total.unconverted, 0);
    if (!results.events.some((event) => event.entries > 0))
        return (
            <section aria-labelledby="programme-results">
                <h2 id="programme-results">{t('web.programmes.results')}</h2>
                <p className="dim">{t('web.programmes.results_empty')}</p>
            </section>
        );
    return (
        <section aria-labelledby="programme-results" className="programme-results">
            <div className="section-head">
                <h2 id="programme-results">{t('web.programmes.results')}</h2>
                <SlimSelect
                    label={t('web.results.shown_in')}
                    value={results.currency}
                    choices={results.currencies.map((value) => ({ value, label: value }))}
                    onChange={onCurrency}
                />
            </div>
            <div className="scroll-x">
                <table className="table">
                    <StageHeads first={t('web.programmes.event')} meetings />
                    <tbody>
                        {results.events.map((event) => (
                            <EventRow key={event.event_id} event={event} currency={results.currency} />
                        ))}
                    </tbody>
                    <tfoot>
                        <Totals results={results} />
                    </tfoot>
                </table>
            </div>
            {unconverted > 0 && <p className="dim small">{t('web.results.unconverted', { count: unconverted })}</p>}
            <ProgrammeBreakdown results={results} />
        </section>
    );
}

function EventRow({ event, currency }: { event: ProgrammeEvent; currency: string }) {
    const { t, lang, name } = useReader();
    return (
        <tr>
            <th scope="row">
                <Link to="/events/$event/results" params={{ event: event.slug }} search={{ in: currency }}>
                    {name(event.names)}
                </Link>{' '}
                {event.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                {event.chain_broken && <Tag is="wrong">{t('web.programmes.chain_broken')}</Tag>}
            </th>
            <td className="num">{event.meetings.toLocaleString(lang)}</td>
            <StageSums stages={event.stages} currency={currency} event={event.slug} filter={{}} />
        </tr>
    );
}

function Totals({ results }: { results: Results }) {
    const { t, lang } = useReader();
    const meetings = results.events.reduce((sum, event) => sum + event.meetings, 0);
    return (
        <tr>
            <th scope="row">{t('web.programmes.results_sum')}</th>
            <td className="num">{meetings.toLocaleString(lang)}</td>
            {stages.map((stage, s) => (
                <td key={stage} className="num">
                    <Total split={results.stages[s]} currency={results.currency} />
                </td>
            ))}
            <td />
        </tr>
    );
}

function Total({ split, currency }: { split: SplitTally | undefined; currency: string }) {
    return split && split.total.count > 0 ? <Sum minor={split.total.minor} currency={currency} /> : '–';
}
