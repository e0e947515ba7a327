import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useRequests } from '@/api/hooks/wishes.ts';
import type { Request, Wishes } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import type { Matrix } from './matrix.ts';

interface Props {
    wishes: Wishes;
    matrix: Matrix;
    onSelect: (seller: string, buyer: string) => void;
}

/** Every request, one line each, among the people that the filters leave. */
export function RequestList(p: Props) {
    const event = useCurrentEvent();
    return <Loaded query={useRequests(event.id)}>{({ items }) => <Lines {...p} requests={items} />}</Loaded>;
}

const columns = '1.2fr 1.2fr 90px 90px 2fr';

function Lines({ wishes, matrix, onSelect, requests }: Props & { requests: Request[] }) {
    const { t, name } = useReader();
    const box = useRef<HTMLDivElement>(null);
    const people = useMemo(() => new Map([...wishes.sellers, ...wishes.buyers].map((x) => [x.id, x])), [wishes]);
    const shown = useMemo(() => {
        const left = new Set([...matrix.sellers, ...matrix.buyers].map((x) => x.id));
        return requests.filter((r) => left.has(r.from_id) && left.has(r.to_id));
    }, [matrix, requests]);
    const rows = useVirtualizer({
        count: shown.length,
        useFlushSync: false,
        getScrollElement: () => box.current,
        estimateSize: () => 32,
        overscan: 12,
    });
    if (shown.length === 0) return <Empty title={t('web.wishes.empty')} />;
    return (
        <div
            className="wish-list lines"
            ref={box}
            role="table"
            aria-label={t('web.wishes.list')}
            aria-rowcount={shown.length + 1}
            tabIndex={0}
        >
            <div className="line line-head" role="row" style={{ gridTemplateColumns: columns }}>
                {(['from', 'to', 'priority', 'status', 'message'] as const).map((h) => (
                    <span key={h} role="columnheader">
                        {t(`web.wishes.column.${h}`)}
                    </span>
                ))}
            </div>
            <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="rowgroup">
                {rows.getVirtualItems().map((v) => {
                    const r = shown[v.index];
                    const from = r && people.get(r.from_id);
                    const to = r && people.get(r.to_id);
                    if (!r || !from || !to) return null;
                    const [seller, buyer] = from.side === 'seller' ? [from, to] : [to, from];
                    return (
                        <div
                            key={r.id}
                            role="row"
                            className="line"
                            style={{
                                gridTemplateColumns: columns,
                                transform: `translateY(${v.start}px)`,
                                position: 'absolute',
                                top: 0,
                                left: 0,
                                right: 0,
                            }}
                        >
                            <span role="cell" className="cut">
                                <button
                                    type="button"
                                    className="btn link"
                                    onClick={() => onSelect(seller.id, buyer.id)}
                                >
                                    {name(from.names)}
                                </button>{' '}
                                <span className="dim small">{t(`web.wishes.side.${from.side}`)}</span>
                            </span>
                            <span role="cell" className="cut">
                                {name(to.names)}
                            </span>
                            <span role="cell" className="num">
                                {r.priority}
                            </span>
                            <span role="cell">
                                <Tag
                                    is={
                                        r.status === 'declined' ? 'wrong' : r.status === 'accepted' ? 'good' : undefined
                                    }
                                >
                                    {t(`web.wishes.status.${r.status}`)}
                                </Tag>
                            </span>
                            <span role="cell" className="cut dim">
                                {r.message}
                            </span>
                        </div>
                    );
                })}
            </div>
        </div>
    );
}
