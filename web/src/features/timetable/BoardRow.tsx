import { memo, type PointerEvent, type ReactNode } from 'react';
import type { CellEffect } from '@/api/types.ts';
import { Card, type CardLook } from './Card.tsx';
import type { Column, Geometry, Range } from './geometry.ts';
import type { Effects } from './effects.ts';
import type { Row, Shown } from './model.ts';

export interface Marks {
    selected: string;
    related: ReadonlySet<string>;
    interpreter: string;
    changed: ReadonlySet<string>;
    /** Set while a meeting is being placed. */
    placing: string;
    effects: Effects | null;
    target: ReadonlySet<string>;
}

interface Props {
    row: Row;
    index: number;
    geometry: Geometry;
    columns: Range;
    marks: Marks;
    over: number | null;
    frozenWord: string;
    whereOf: (shown: Shown) => string;
    focusable: boolean;
    onSelect: (meeting: string) => void;
    onGrab: (meeting: string, e: PointerEvent) => void;
    onCell: (row: number, slot: number) => void;
}

export const BoardRow = memo(function BoardRow(p: Props) {
    const { row, geometry: g, marks } = p;
    const cells: ReactNode[] = [];
    const covered = new Set<number>();
    for (let i = Math.max(0, p.columns.from - 3); i < p.columns.to; i++) {
        const column = g.columns[i];
        if (!column) continue;
        const shown = row.cells.get(column.slot);
        const effect = marks.effects ? effectAt(marks.effects, row, column.slot, marks.target) : undefined;
        if (shown) {
            const last = g.columns[Math.min(g.columns.length, i + shown.meeting.duration_slots) - 1] ?? column;
            for (let k = 0; k < shown.meeting.duration_slots; k++) covered.add(column.slot + k);
            cells.push(
                <div role="gridcell" key={column.slot} aria-colindex={i + 2}>
                    <Card
                        shown={shown}
                        look={lookOf(shown, marks)}
                        lit={marks.interpreter !== '' && shown.placement.interpreter_id === marks.interpreter}
                        state={marks.effects ? (effect?.state ?? 'blocked') : null}
                        moves={effect?.moves_needed ?? 0}
                        side={row.person ? (row.person === shown.meeting.seller_id ? 'seller' : 'buyer') : null}
                        left={column.left}
                        width={last.left + last.width - column.left}
                        where={p.whereOf(shown)}
                        frozenWord={p.frozenWord}
                        focusable={p.focusable && p.columns.from <= i}
                        onSelect={marks.placing ? () => p.onCell(p.index, column.slot) : p.onSelect}
                        onGrab={p.onGrab}
                    />
                </div>,
            );
        } else if (marks.effects && !covered.has(column.slot)) cells.push(emptyCell(p, column, i, effect));
    }
    const over = p.over === null ? undefined : g.columns.find((c) => c.slot === p.over);
    return (
        <div
            className="board-row"
            role="row"
            aria-rowindex={p.index + 2}
            style={{ top: g.headHeight + p.index * g.rowHeight, height: g.rowHeight }}
        >
            <div className="board-row-head" role="rowheader" style={{ width: g.headWidth }} title={row.label}>
                <b className="cut">{row.label}</b>
                <span>{row.count || ''}</span>
            </div>
            {cells}
            {over && <i className="board-over" style={{ left: over.left, width: over.width }} />}
        </div>
    );
});

function emptyCell(p: Props, column: Column, i: number, effect: CellEffect | undefined) {
    const state = effect?.state ?? 'blocked';
    return (
        <div
            role="gridcell"
            key={column.slot}
            aria-colindex={i + 2}
            className={`board-empty is-${state}`}
            style={{ left: column.left + 3, width: column.width - 5 }}
            onClick={() => p.onCell(p.index, column.slot)}
        >
            {state === 'free' && <span className="mark free" />}
            {state === 'with_moves' && (
                <span className="card-moves">
                    <span className="mark attention" />
                    {effect?.moves_needed}
                </span>
            )}
        </div>
    );
}

/** On a person's row any table of the slot will do; rows of people outside the meeting take no drop. */
export function effectAt(
    effects: Effects,
    row: Row,
    slot: number,
    people: ReadonlySet<string>,
): CellEffect | undefined {
    if (row.person === null) return effects.at(slot, row.table);
    return people.has(row.person) ? effects.best(slot) : undefined;
}

function lookOf(shown: Shown, marks: Marks): CardLook {
    const id = shown.meeting.id;
    if (id === marks.placing) return 'lifted';
    if (marks.effects) return marks.effects.blockers.has(id) ? 'blocker' : 'plain';
    if (id === marks.selected) return 'selected';
    if (marks.changed.has(id)) return 'changed';
    return marks.related.has(id) ? 'related' : 'plain';
}
