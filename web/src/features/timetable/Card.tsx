import { memo, type PointerEvent } from 'react';
import { Lock } from '@/components/Icon.tsx';
import type { CellState } from '@/api/types.ts';
import type { Shown } from './model.ts';

export type CardLook = 'plain' | 'selected' | 'related' | 'lifted' | 'changed' | 'blocker';

interface Props {
    shown: Shown;
    look: CardLook;
    lit: boolean;
    state: CellState | null;
    moves: number;
    side: 'seller' | 'buyer' | null;
    left: number;
    width: number;
    where: string;
    frozenWord: string;
    focusable: boolean;
    onSelect: (meeting: string) => void;
    onGrab: (meeting: string, e: PointerEvent) => void;
}

/** One meeting on the board: seller above buyer, the interpreter's letter, the lock of a frozen one. */
export const Card = memo(function Card(p: Props) {
    const { shown, state } = p;
    const { meeting, placement } = shown;
    const classes = ['card', p.look !== 'plain' && p.look, state && `is-${state}`].filter(Boolean).join(' ');
    const names =
        p.side === 'seller' ? [shown.buyer] : p.side === 'buyer' ? [shown.seller] : [shown.seller, shown.buyer];
    return (
        <button
            type="button"
            data-meeting={meeting.id}
            className={classes}
            style={{ left: p.left + 3, width: p.width - 5 }}
            tabIndex={p.focusable ? 0 : -1}
            aria-pressed={p.look === 'selected'}
            title={`${shown.seller} × ${shown.buyer}`}
            onClick={() => p.onSelect(meeting.id)}
            onPointerDown={(e) => p.onGrab(meeting.id, e)}
        >
            <span className="card-first cut">{names[0]}</span>
            {names[1] !== undefined && <span className="card-second cut">{names[1]}</span>}
            <span className="visually-hidden">
                {` ${p.where}`}
                {placement.frozen && `, ${p.frozenWord}`}
            </span>
            {placement.frozen && <Lock />}
            {state === 'with_moves' ? (
                <span className="card-moves">
                    <span className="mark attention" />
                    {p.moves}
                </span>
            ) : (
                shown.letter && <span className={p.lit ? 'letter on' : 'letter'}>{shown.letter}</span>
            )}
        </button>
    );
});
