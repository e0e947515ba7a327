import { useId, useState, type ReactNode } from 'react';
import type { GroupTotal } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { Segmented } from './Segmented.tsx';
import { StageHeads } from './StageHeads.tsx';

type Group = Pick<GroupTotal, 'key' | 'names'>;

interface Props<K extends string> {
    kinds: readonly [K, ...K[]];
    heading: 'h2' | 'h3';
    /** The bodies of the table for the kind that is chosen. */
    children: (kind: K, label: (group: Group) => string) => ReactNode;
}

/** Totals by country, product or seller: the choice among them, and the table with its head. */
export function BreakdownFrame<K extends string>({ kinds, heading: Heading, children }: Props<K>) {
    const { t, lang, name } = useReader();
    const [kind, setKind] = useState<K>(kinds[0]);
    const title = useId();
    const label = (group: Group) => {
        if (group.key === '-') return t(`web.results.no.${kind}`);
        if (kind === 'country') return new Intl.DisplayNames(lang, { type: 'region' }).of(group.key) ?? group.key;
        return name(group.names) || group.key;
    };
    return (
        <section aria-labelledby={title}>
            <div className="section-head">
                <Heading id={title}>{t('web.results.breakdown')}</Heading>
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
                    {children(kind, label)}
                </table>
            </div>
        </section>
    );
}
