import {
    useCallback,
    useEffect,
    useMemo,
    useRef,
    useState,
    type KeyboardEvent,
    type PointerEvent,
    type RefObject,
} from 'react';
import type { Event, Options, Slot } from '@/api/types.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { BoardHead } from './BoardHead.tsx';
import { BoardRow, type Marks } from './BoardRow.tsx';
import { layOut, neighbour, scrollTo, type Cell, type Geometry } from './geometry.ts';
import type { Board as BoardModel, Shown, View } from './model.ts';
import type { Placing } from './useDrag.ts';
import { useRoom, useSeen } from './useWindow.ts';
import './board.css';

interface Props {
    board: BoardModel;
    view: View;
    slots: Slot[];
    event: Event;
    marks: Marks;
    placing: Placing | null;
    options: Options | undefined;
    scroller: RefObject<HTMLElement | null>;
    geometry: RefObject<Geometry>;
    onSelect: (meeting: string) => void;
    onGrab: (meeting: string, e: PointerEvent) => void;
    onOver: (cell: Cell) => void;
    onDrop: (cell: Cell) => void;
    onCancel: () => void;
    onPlace: (meeting: string) => void;
    whereOf: (shown: Shown) => string;
    /** The meeting to bring into sight. */
    reveal: string;
}

const headWidth = { tables: 52, people: 148 };
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

export function Board(p: Props) {
    const { t, lang } = useReader();
    const [element, setElement] = useState<HTMLDivElement | null>(null);
    const cursor = useRef<Cell>({ row: 0, slot: p.slots[0]?.index ?? 1 });
    const room = useRoom(element);
    const days = useMemo(() => new Set(p.slots.map((s) => s.day)).size, [p.slots]);
    const g = useMemo(
        () => layOut(p.slots, p.board.rows.length, room, headWidth[p.view], 52),
        [p.board.rows.length, p.slots, p.view, room],
    );
    p.geometry.current = g;
    const seen = useSeen(element, g, room, p.geometry);
    const over = p.placing?.over ?? null;
    const frozenWord = t('web.board.frozen');
    // Rows are drawn again only when what they show changes, so what they are given must stay the same function.
    const latest = useRef(p);
    latest.current = p;
    const onCell = useCallback((row: number, slot: number) => {
        if (latest.current.placing) latest.current.onDrop({ row, slot });
    }, []);

    const show = (cell: Cell) => {
        if (!element) return;
        const by = scrollTo(g, cell, { left: element.scrollLeft, top: element.scrollTop }, room);
        element.scrollBy(by.left, by.top);
    };
    const ready = room.width > 0;
    const latestShow = useRef(show);
    latestShow.current = show;
    useEffect(() => {
        const at = latest.current.board.shown.get(p.reveal)?.placement;
        const row = latest.current.board.rows.findIndex((r) =>
            [...r.cells.values()].some((s) => s.meeting.id === p.reveal),
        );
        if (ready && at?.slot && row >= 0) latestShow.current({ row, slot: at.slot });
    }, [p.reveal, ready]);
    const onKey = (e: KeyboardEvent) => {
        if (p.placing) {
            if (arrows.includes(e.key)) {
                const next = neighbour(g, over ?? cursor.current, e.key);
                p.onOver(next);
                show(next);
            } else if (e.key === 'Enter' && over) p.onDrop(over);
            else if (e.key === 'Escape') p.onCancel();
            else return;
            e.preventDefault();
            return;
        }
        const on = (e.target as HTMLElement).dataset.meeting;
        const at = on ? p.board.shown.get(on) : undefined;
        if (on && at && (e.key === 'm' || e.key === 'M')) return p.onPlace(on);
        if (!arrows.includes(e.key)) return;
        e.preventDefault();
        const next = nextCard(p, g, cellOf(at, e) ?? cursor.current, e.key);
        if (!next) return;
        cursor.current = next.cell;
        show(next.cell);
        requestAnimationFrame(() => focusCard(element, next.cell, g, next.shown.meeting.id));
    };
    return (
        <div
            className={`board ${p.marks.effects ? 'is-placing' : ''}`}
            ref={(e) => {
                setElement(e);
                p.scroller.current = e;
            }}
            role="grid"
            aria-label={t('web.board.label')}
            aria-rowcount={p.board.rows.length + 1}
            aria-colcount={p.slots.length + 1}
            tabIndex={p.placing?.by === 'keys' ? 0 : -1}
            onKeyDown={onKey}
        >
            <div className="grid-space" style={{ width: g.width, height: g.height }} role="presentation">
                <BoardHead
                    geometry={g}
                    columns={seen.columns}
                    slots={p.slots}
                    zone={p.event.time_zone}
                    otherZone={p.event.counterpart_zone}
                    options={p.options}
                    days={days}
                    moving={p.placing ? p.board.shown.get(p.placing.meeting) : undefined}
                />
                <Lines
                    geometry={g}
                    label={(gap) =>
                        gap.kind === 'pause'
                            ? t('web.board.pause', { from: gap.from, to: gap.to })
                            : dayInWords(gap.day, lang)
                    }
                />
                {p.board.rows.slice(seen.rows.from, seen.rows.to).map((row, i) => (
                    <BoardRow
                        key={row.key}
                        row={row}
                        index={seen.rows.from + i}
                        geometry={g}
                        columns={seen.columns}
                        marks={p.marks}
                        over={over?.row === seen.rows.from + i ? over.slot : null}
                        frozenWord={frozenWord}
                        whereOf={p.whereOf}
                        focusable={i === 0}
                        onSelect={p.onSelect}
                        onGrab={p.onGrab}
                        onCell={onCell}
                    />
                ))}
            </div>
        </div>
    );
}

function Lines({ geometry: g, label }: { geometry: Geometry; label: (gap: Geometry['gaps'][number]) => string }) {
    return (
        <>
            {g.columns.map((c) => (
                <i key={c.slot} className="board-line" style={{ left: c.left, top: g.headHeight }} />
            ))}
            {g.gaps.map((gap) => (
                <span
                    key={gap.left}
                    className={`board-gap${gap.kind === 'day' ? ' is-day' : ''}`}
                    style={{ left: gap.left, width: gap.width, top: g.headHeight }}
                >
                    <span>{label(gap)}</span>
                </span>
            ))}
        </>
    );
}

function cellOf(at: Shown | undefined, e: KeyboardEvent): Cell | null {
    if (!at?.placement.slot) return null;
    const row = Number((e.target as HTMLElement).closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 2;
    return { row: Number.isNaN(row) ? 0 : row, slot: at.placement.slot };
}

/** The nearest meeting in a direction: along the row for left and right, in the column's nearest rows for up and down. */
function nextCard(p: Props, g: Geometry, from: Cell, key: string): { cell: Cell; shown: Shown } | null {
    let cell = from;
    for (let k = 0; k < Math.max(g.rows, g.columns.length); k++) {
        const next = neighbour(g, cell, key);
        if (next.row === cell.row && next.slot === cell.slot) return null;
        cell = next;
        const shown = p.board.rows[cell.row]?.cells.get(cell.slot);
        if (shown) return { cell, shown };
    }
    return null;
}

function focusCard(element: HTMLElement | null, cell: Cell, g: Geometry, meeting: string) {
    const row = element?.querySelector(`[aria-rowindex="${Math.min(cell.row, g.rows - 1) + 2}"]`);
    row?.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(meeting)}"]`)?.focus({ preventScroll: true });
}
