import { useVirtualizer } from '@tanstack/react-virtual';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { languageMark } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { fitsAcross } from './headings.ts';
import type { Matrix } from './matrix.ts';
import { MatrixRow } from './MatrixRow.tsx';

interface Props {
    matrix: Matrix;
    seller: string;
    buyer: string;
    onSelect: (seller: string, buyer: string) => void;
}

const fixed = { row: 28, column: 48, foot: 44 };
const narrow = '(max-width: 900px)';

/** Sellers down, buyers across, sums at the ends; only what is in sight is drawn. */
export function MatrixGrid({ matrix, seller, buyer, onSelect }: Props) {
    const { t, lang, name } = useReader();
    const box = useRef<HTMLDivElement>(null);
    const turned = useMemo(
        () => matrix.buyers.some((b) => !fitsAcross(name(b.names), fixed.column - 2)),
        [matrix.buyers, name],
    );
    const size = { ...fixed, head: useMediaQuery(narrow) ? 128 : 168, top: turned ? 148 : 60 };
    const rows = useVirtualizer({
        count: matrix.sellers.length,
        useFlushSync: false,
        getScrollElement: () => box.current,
        estimateSize: () => size.row,
        overscan: 8,
    });
    const columns = useVirtualizer({
        horizontal: true,
        count: matrix.buyers.length,
        useFlushSync: false,
        getScrollElement: () => box.current,
        estimateSize: () => size.column,
        overscan: 4,
    });
    const width = size.head + columns.getTotalSize() + size.foot;
    const height = size.top + rows.getTotalSize() + size.row;
    const drawn = columns.getVirtualItems();
    const at = {
        row: matrix.sellers.findIndex((s) => s.id === seller),
        column: matrix.buyers.findIndex((b) => b.id === buyer),
    };
    useEffect(() => {
        if (at.row >= 0 && at.column >= 0)
            box.current?.querySelector<HTMLElement>('[data-cell][aria-pressed="true"]')?.focus({ preventScroll: true });
    }, [at.row, at.column]);
    const onKey = (e: KeyboardEvent) => {
        const dx = { ArrowLeft: -1, ArrowRight: 1 }[e.key] ?? 0;
        const dy = { ArrowUp: -1, ArrowDown: 1 }[e.key] ?? 0;
        if (!dx && !dy) return;
        e.preventDefault();
        const row = Math.max(0, Math.min(matrix.sellers.length - 1, at.row + dy));
        const column = Math.max(0, Math.min(matrix.buyers.length - 1, at.column + dx));
        const [s, b] = [matrix.sellers[row], matrix.buyers[column]];
        if (!s || !b) return;
        rows.scrollToIndex(row);
        columns.scrollToIndex(column);
        onSelect(s.id, b.id);
    };
    return (
        <div
            className="matrix"
            ref={box}
            role="grid"
            aria-label={t('web.wishes.matrix')}
            aria-rowcount={matrix.sellers.length + 2}
            aria-colcount={matrix.buyers.length + 2}
            onKeyDown={onKey}
        >
            <div className="grid-space" style={{ width, height }} role="presentation">
                <div className="grid-head" role="row" style={{ height: size.top, width }}>
                    <div role="columnheader" className="matrix-corner" style={{ width: size.head }}>
                        {t('web.wishes.sellers')}
                    </div>
                    {drawn.map((c) => {
                        const b = matrix.buyers[c.index];
                        if (!b) return null;
                        return (
                            <div
                                key={b.id}
                                role="columnheader"
                                className={`matrix-buyer ${turned ? 'turned' : ''} ${b.id === buyer ? 'on' : ''}`}
                                style={{ left: size.head + c.start, width: size.column }}
                                title={name(b.names)}
                            >
                                <span className="matrix-name">{name(b.names)}</span>
                                <span>{b.languages.map((l) => languageMark(l, lang)).join('·')}</span>
                            </div>
                        );
                    })}
                    <div role="columnheader" className="matrix-sum-head" style={{ width: size.foot }}>
                        {t('web.wishes.sum')}
                    </div>
                </div>
                {rows.getVirtualItems().map((r) => {
                    const s = matrix.sellers[r.index];
                    return s ? (
                        <MatrixRow
                            key={s.id}
                            matrix={matrix}
                            seller={s}
                            top={size.top + r.start}
                            columns={drawn}
                            head={size.head}
                            foot={size.foot}
                            width={size.column}
                            selected={s.id === seller ? buyer : ''}
                            first={r.index === (at.row >= 0 ? at.row : 0)}
                            onSelect={onSelect}
                        />
                    ) : null;
                })}
                <div
                    className="matrix-row matrix-foot"
                    role="row"
                    style={{ top: size.top + rows.getTotalSize(), height: size.row }}
                >
                    <div className="matrix-seller" role="rowheader" style={{ width: size.head }}>
                        {t('web.wishes.buyer_sums')}
                    </div>
                    {drawn.map((c) => {
                        const b = matrix.buyers[c.index];
                        return (
                            <div
                                key={c.key}
                                role="gridcell"
                                className="matrix-cell"
                                style={{ left: size.head + c.start, width: size.column }}
                            >
                                {b ? (matrix.buyerSums.get(b.id) ?? 0) : ''}
                            </div>
                        );
                    })}
                    <div role="gridcell" className="matrix-sum strong" style={{ width: size.foot }}>
                        {matrix.total}
                    </div>
                </div>
            </div>
        </div>
    );
}
