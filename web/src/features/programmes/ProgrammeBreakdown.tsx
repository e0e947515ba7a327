import { useState } from 'react';
import type { ProgrammeGroup, ProgrammeResults } from '@/api/types.ts';
import { BreakdownFrame } from '@/components/BreakdownFrame.tsx';
import { useReader } from '@/text/useReader.ts';
import { StageSums } from './StageSums.tsx';

/** The totals by country or seller over all events; a row opens into its events, whose sums open their entries. */
export function ProgrammeBreakdown({ results }: { results: ProgrammeResults }) {
    const groups = { country: results.by_country, seller: results.by_seller };
    return (
        <BreakdownFrame kinds={['country', 'seller']} heading="h3">
            {(kind, label) =>
                groups[kind].map((group) => (
                    <Group
                        key={`${kind}-${group.key}`}
                        kind={kind}
                        label={label(group)}
                        group={group}
                        results={results}
                    />
                ))
            }
        </BreakdownFrame>
    );
}

function Group(props: { kind: string; label: string; group: ProgrammeGroup; results: ProgrammeResults }) {
    const { kind, label, group, results } = props;
    const { name } = useReader();
    const [open, setOpen] = useState(false);
    return (
        <tbody>
            <tr>
                <th scope="row">
                    <button type="button" className="btn link" aria-expanded={open} onClick={() => setOpen(!open)}>
                        {label}
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
