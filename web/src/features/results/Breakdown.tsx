import { useState } from 'react';
import type { GroupTotal, Results } from '@/api/types.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Segmented } from '@/components/Segmented.tsx';
import { useReader } from '@/text/useReader.ts';
import { StageHeads } from '@/components/StageHeads.tsx';
import { Sum } from '@/components/Sum.tsx';
import { stages } from '@/components/outcomeStages.ts';

const kinds = ['country', 'product', 'seller'] as const;
type Kind = (typeof kinds)[number];

/** The totals by country, product or seller; each opens its entries. */
export function Breakdown({ results, onShow }: { results: Results; onShow: (filter: ResultsSearch) => void }) {
    const { t, lang, name } = useReader();
    const [kind, setKind] = useState<Kind>('country');
    const groups = { country: results.by_country, product: results.by_product, seller: results.by_seller }[kind];
    const label = (group: GroupTotal) => {
        if (group.key === '-') return t(`web.results.no.${kind}`);
        if (kind === 'country') return new Intl.DisplayNames(lang, { type: 'region' }).of(group.key) ?? group.key;
        return name(group.names) || group.key;
    };
    return (
        <section aria-labelledby="breakdown-title">
            <div className="section-head">
                <h2 id="breakdown-title">{t('web.results.breakdown')}</h2>
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
                    <tbody>
                        {groups.map((group) => (
                            <GroupRow
                                key={group.key}
                                group={group}
                                label={label(group)}
                                currency={results.currency}
                                onShow={(stage) => onShow({ stage, [kind]: group.key })}
                            />
                        ))}
                    </tbody>
                </table>
            </div>
        </section>
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
