import { useState } from 'react';
import type { ProgrammeGroup, ProgrammeResults } from '@/api/types.ts';
import { Segmented } from '@/components/Segmented.tsx';
import { StageHeads } from '@/components/StageHeads.tsx';
import { useReader } from '@/text/useReader.ts';
import { StageSums } from './StageSums.tsx';

const kinds = ['country', 'seller'] as const;
type Kind = (typeof kinds)[number];

/** The totals by country or seller over all events; a row opens into its events, whose sums open their entries. */
export function ProgrammeBreakdown({ results }: { results: ProgrammeResults }) {
    const { t } = useReader();
    const [kind, setKind] = useState<Kind>('country');
    const groups = kind === 'country' ? results.by_country : results.by_seller;
    return (
        <section aria-labelledby="programme-breakdown">
            <div className="section-head">
                <h3 id="programme-breakdown">{t('web.results.breakdown')}</h3>
                <Segmented
                    label={t('web.results.breakdown')}
                    value={kind}
                    choices={kinds.map((value) => ({ value, label: t(`web.results.by.${value}`) }))}
                    onChange={setKind}
                />
            </div>
            <div className="scroll-x">
                <table className="table">
                    <StageHeads first={t(`web.results.by.${kind}`)} />
                    {groups.map((group) => (
                        <Group key={`${kind}-${group.key}`} kind={kind} group={group} results={results} />
                    ))}
                </table>
            </div>
        </section>
    );
}

function Group(props: { kind: Kind; group: ProgrammeGroup; results: ProgrammeResults }) {
    const { kind, group, results } = props;
    const { t, lang, name } = useReader();
    const [open, setOpen] = useState(false);
    const label = () => {
        if (group.key === '-') return t(`web.results.no.${kind}`);
        if (kind === 'country') return new Intl.DisplayNames(lang, { type: 'region' }).of(group.key) ?? group.key;
        return name(group.names) || group.key;
    };
    return (
        <tbody>
            <tr>
                <th scope="row">
                    <button type="button" className="btn link" aria-expanded={open} onClick={() => setOpen(!open)}>
                        {label()}
                    </button>
                </th>
                <StageSums stages={group.stages} currency={results.currency} filter={{}} />
            </tr>
            {open &&
                group.shares.map((share) => {
                    const event = results.events.find((one) => one.event_id === share.event_id);
                    return (
                        event && (
                            <tr key={`${share.event_id}-${share.key}`} className="programme-share">
                                <td>{name(event.names)}</td>
                                <StageSums
                                    stages={share.stages}
                                    currency={results.currency}
                                    event={event.slug}
                                    filter={{ [kind]: share.key }}
                                />
                            </tr>
                        )
                    );
                })}
        </tbody>
    );
}
