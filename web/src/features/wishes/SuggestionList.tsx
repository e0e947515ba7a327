import { useSuggestions, type Asked, type Basis } from '@/api/hooks/suggestions.ts';
import type { ParticipantBrief, Suggestion } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { pairSentence } from './pairSentence.ts';
import { useAccept } from './useAccept.ts';

interface Props {
    people: Map<string, ParticipantBrief>;
    basis: Basis;
    asked: Asked;
    seller: string;
    buyer: string;
    onSelect: (seller: string, buyer: string) => void;
}

const reasonsShown = 3;

/** The pairs of the choice, most points first, a page at a time. */
export function SuggestionList(p: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const query = useSuggestions(event.id, p.basis, p.asked);
    const accept = useAccept(p.basis);
    const mayEdit = useMayEdit();
    if (query.isError && !query.data) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
    if (!query.data) return <Loading rows={10} />;
    const items = query.data.pages.flatMap((page) => page.items);
    const total = query.data.pages[0]?.total ?? 0;
    if (items.length === 0) return <Empty title={t(`web.suggest.empty.${p.asked.show}`)} />;
    return (
        <>
            <table className="table suggest-table" aria-label={t(`web.suggest.show.${p.asked.show}`)}>
                <thead>
                    <tr>
                        <th>{t('web.suggest.column.points')}</th>
                        <th>{t('web.suggest.column.pair')}</th>
                        <th>{t('web.suggest.column.reasons')}</th>
                        <th aria-label={t('web.suggest.column.action')} />
                    </tr>
                </thead>
                <tbody>
                    {items.map((one) => (
                        <Line
                            key={one.seller_id + one.buyer_id}
                            {...p}
                            one={one}
                            onAccept={
                                mayEdit && !one.meets && !accept.busy
                                    ? () => accept.one({ seller_id: one.seller_id, buyer_id: one.buyer_id })
                                    : undefined
                            }
                        />
                    ))}
                </tbody>
            </table>
            <div className="suggest-more">
                <span className="dim small">{t('web.suggest.of_total', { shown: items.length, total })}</span>
                {query.hasNextPage && (
                    <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                        {t('web.suggest.more')}
                    </Button>
                )}
            </div>
        </>
    );
}

function Line({ one, people, seller, buyer, onSelect, onAccept }: Props & { one: Suggestion; onAccept?: () => void }) {
    const reader = useReader();
    const { t, name } = reader;
    const s = people.get(one.seller_id);
    const b = people.get(one.buyer_id);
    if (!s || !b) return null;
    return (
        <tr aria-selected={one.seller_id === seller && one.buyer_id === buyer}>
            <td>
                <span className="suggest-points">
                    <b className="num">{one.points}</b>
                    <i aria-hidden="true">
                        <i style={{ width: `${Math.min(100, one.points)}%` }} />
                    </i>
                </span>
            </td>
            <td>
                <button type="button" className="btn link" onClick={() => onSelect(one.seller_id, one.buyer_id)}>
                    {name(s.names)} × {name(b.names)}
                </button>{' '}
                <span className="dim small">{b.country}</span>
            </td>
            <td className="small">
                {one.reasons
                    .slice(0, reasonsShown)
                    .map((r) => pairSentence(r, reader))
                    .join(' · ')}
            </td>
            <td className="end">
                {onAccept && (
                    <Button look="link" onClick={onAccept}>
                        {t('web.suggest.accept')}
                    </Button>
                )}
            </td>
        </tr>
    );
}
