import { memo } from 'react';
import type { Options, Slot } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { convertClock, shortZone } from '@/text/zones.ts';
import type { Geometry, Range } from './geometry.ts';
import { inTheWay } from './inTheWay.ts';
import type { Shown } from './model.ts';

interface Props {
    geometry: Geometry;
    columns: Range;
    slots: Slot[];
    zone: string;
    otherZone: string;
    options: Options | undefined;
    days: number;
    moving: Shown | undefined;
}

/** The fixed head: each slot in both zones and, while a meeting is being placed, what stands in the way there. */
export const BoardHead = memo(function BoardHead({
    geometry: g,
    columns,
    slots,
    zone,
    otherZone,
    options,
    days,
    moving,
}: Props) {
    const reader = useReader();
    const { t, lang } = reader;
    const effects = new Map(options?.slots.map((s) => [s.slot, s]));
    return (
        <div className="grid-head" role="row" aria-rowindex={1} style={{ width: g.width, height: g.headHeight }}>
            <div className="board-corner" role="columnheader" style={{ width: g.headWidth }}>
                <b className="cut">{shortZone(zone, lang)}</b>
                {otherZone && <span className="cut">{shortZone(otherZone, lang)}</span>}
            </div>
            {g.columns.slice(columns.from, columns.to).map((c) => {
                const slot = slots.find((s) => s.index === c.slot);
                if (!slot) return null;
                const effect = effects.get(c.slot);
                const first = effect?.reasons[0];
                const sentence = first ? reasonSentence(first, reader) : '';
                return (
                    <div
                        key={c.slot}
                        role="columnheader"
                        aria-colindex={g.columns.indexOf(c) + 2}
                        className="board-slot"
                        style={{ left: c.left, width: c.width }}
                    >
                        <b>{slot.starts}</b>
                        {otherZone && <span>{convertClock(slot.day, slot.starts, zone, otherZone)}</span>}
                        {effect && (
                            <span className={`board-slot-state c-${meaning(effect.state)}`} title={sentence}>
                                <Mark is={meaning(effect.state)} />
                                <span className="cut">
                                    {effect.state === 'blocked'
                                        ? t(`web.board.by.${inTheWay(effect.reasons, moving)}`)
                                        : t(`web.board.state.${effect.state}`)}
                                </span>
                            </span>
                        )}
                    </div>
                );
            })}
            {days > 1 &&
                g.gaps
                    .filter((gap) => gap.kind === 'day')
                    .map((gap) => (
                        <i key={gap.day} className="board-day" style={{ left: gap.left, width: gap.width }} />
                    ))}
        </div>
    );
});

export const meaning = (state: 'free' | 'with_moves' | 'blocked') =>
    state === 'free' ? 'free' : state === 'with_moves' ? 'attention' : 'wrong';
