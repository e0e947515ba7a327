import type { GroupTotal, Results } from '@/api/types.ts';
import { BreakdownFrame } from '@/components/BreakdownFrame.tsx';
import { stages } from '@/components/outcomeStages.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Sum } from '@/components/Sum.tsx';
import { useReader } from '@/text/useReader.ts';

/** The totals by country, product or seller; each opens its entries. */
export function Breakdown({ results, onShow }: { results: Results; onShow: (filter: ResultsSearch) => void }) {
    const groups = { country: results.by_country, product: results.by_product, seller: results.by_seller };
    return (
        <BreakdownFrame kinds={['country', 'product', 'seller']} heading="h2">
            {(kind, label) => (
                <tbody>
                    {groups[kind].map((group) => (
                        <GroupRow
                            key={group.key}
                            group={group}
                            label={label(group)}
                            currency={results.currency}
                            onShow={(stage) => onShow({ stage, [kind]: group.key })}
                        />
                    ))}
                </tbody>
            )}
        </BreakdownFrame>
    );
}

function GroupRow(props: { group: GroupTotal; label: string; currency: string; onShow: (stage: string) => void }) {
    const { lang } = useReader();
    const sum = (part: 'total' | 'confirmed') => props.group.stages.reduce((a, s) => a + s[part].minor, 0);
    const share = sum('total') > 0 ? sum('confirmed') / sum('total') : 0;
    return (
        <tr>
            <th scope="row">{props.label}</th>
            {stages.map((stage, s) => {
                const total = props.group.stages[s]?.total;
                return (
                    <td key={stage} className="num">
                        {total && total.count > 0 ? (
                            <button type="button" className="btn link" onClick={() => props.onShow(stage)}>
                                <Sum minor={total.minor} currency={props.currency} />
                            </button>
                        ) : (
                            '–'
                        )}
                    </td>
                );
            })}
            <td className="num">{new Intl.NumberFormat(lang, { style: 'percent' }).format(share)}</td>
        </tr>
    );
}
