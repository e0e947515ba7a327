import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { ParticipantBrief } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import { cellKey, showsSuggestion, signOf, step, type Matrix } from './matrix.ts';

interface Props {
    matrix: Matrix;
    seller: ParticipantBrief;
    top: number;
    columns: VirtualItem[];
    head: number;
    foot: number;
    width: number;
    selected: string;
    first: boolean;
    onSelect: (seller: string, buyer: string) => void;
}

export const MatrixRow = memo(function MatrixRow(p: Props) {
    const { t, name } = useReader();
    const sum = p.matrix.sellerSums.get(p.seller.id) ?? 0;
    const own = name(p.seller.names);
    const offered = showsSuggestion(p.matrix, p.seller.id);
    return (
        <div className={p.selected ? 'matrix-row on' : 'matrix-row'} role="row" style={{ top: p.top }}>
            <div className="matrix-seller" role="rowheader" style={{ width: p.head }} title={own}>
                <span className="cut">{own}</span>
                {sum === 0 && <span className="c-attention small">{t('web.wishes.none')}</span>}
            </div>
            {p.columns.map((c, i) => {
                const buyer = p.matrix.buyers[c.index];
                if (!buyer) return null;
                const cell = p.matrix.cells.get(cellKey(p.seller.id, buyer.id));
                const sign = signOf(cell);
                const quiet = sign === 'suggested' && !offered;
                const on = p.selected === buyer.id;
                const strength = step(cell?.strength ?? 0);
                return (
                    <div
                        key={c.key}
                        role="gridcell"
                        className="matrix-cell"
                        style={{ left: p.head + c.start, width: p.width }}
                    >
                        <button
                            type="button"
                            data-cell
                            tabIndex={on || (p.first && !p.selected && i === 0) ? 0 : -1}
                            aria-pressed={on}
                            className={`s${sign === 'suggested' ? Math.min(1, strength) : strength} ${sign === 'suggested' && !quiet ? 'is-suggested' : ''}`}
                            onClick={() => p.onSelect(p.seller.id, buyer.id)}
                        >
                            {sign === 'suggested' ? (
                                !quiet && <Mark is="free" />
                            ) : sign ? (
                                <span aria-hidden="true">{t(`web.wishes.sign.${sign}`)}</span>
                            ) : null}
                            <span className="visually-hidden">
                                {`${own} × ${name(buyer.names)}`}
                                {sign && `, ${t(`web.wishes.meaning.${sign}`)}`}
                            </span>
                        </button>
                    </div>
                );
            })}
            <div role="gridcell" className={sum === 0 ? 'matrix-sum none' : 'matrix-sum'} style={{ width: p.foot }}>
                {sum === 0 && <Mark is="attention" />} {sum}
            </div>
        </div>
    );
});
