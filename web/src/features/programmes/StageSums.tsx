import { Link } from '@tanstack/react-router';
import type { SplitTally } from '@/api/types.ts';
import { stages } from '@/components/outcomeStages.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Sum } from '@/components/Sum.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    stages: SplitTally[];
    currency: string;
    /** Its slug: each sum opens the event's entries that `filter` names. Without one, sums are plain. */
    event?: string;
    filter: ResultsSearch;
}

/** The cells of a row: a sum for each stage, and how much of them the counterparts have confirmed. */
export function StageSums({ stages: splits, currency, event, filter }: Props) {
    const { lang } = useReader();
    const sum = (part: 'total' | 'confirmed') => splits.reduce((all, split) => all + split[part].minor, 0);
    const total = sum('total');
    return (
        <>
            {stages.map((stage, s) => {
                const tally = splits[s]?.total;
                if (!tally || tally.count === 0)
                    return (
                        <td key={stage} className="num">
                            –
                        </td>
                    );
                const shown = <Sum minor={tally.minor} currency={currency} />;
                return (
                    <td key={stage} className="num">
                        {event ? (
                            <Link
                                to="/events/$event/results"
                                params={{ event }}
                                search={{ in: currency, ...filter, stage }}
                            >
                                {shown}
                            </Link>
                        ) : (
                            shown
                        )}
                    </td>
                );
            })}
            <td className="num">
                {total > 0 ? new Intl.NumberFormat(lang, { style: 'percent' }).format(sum('confirmed') / total) : '–'}
            </td>
        </>
    );
}
