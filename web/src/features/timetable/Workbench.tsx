import { useMemo, useRef, type PointerEvent } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useComparison, useOptions } from '@/api/hooks/drafts.ts';
import type { Draft, DraftBrief, Event, Remedy } from '@/api/types.ts';
import { say } from '@/components/toasts.ts';
import { reasonSentence } from '@/text/sentences.ts';
import { useReader } from '@/text/useReader.ts';
import { Board } from './Board.tsx';
import { effectAt } from './BoardRow.tsx';
import { CompareStrip } from './CompareStrip.tsx';
import { DropEffect } from './DropEffect.tsx';
import { effectsOf } from './effects.ts';
import { Ghost } from './Ghost.tsx';
import { layOut, type Cell, type Geometry } from './geometry.ts';
import { MeetingPanel } from './MeetingPanel.tsx';
import { boardOf, related, tablesFor, type Source, type View } from './model.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { Tray } from './Tray.tsx';
import { useDrag } from './useDrag.ts';
import { dropMoves, frozenMove, outMove, samePlace, type useEditing } from './useEditing.ts';
import { usePlaceNames } from './usePlaceNames.ts';
import { useSelected } from './useSelected.ts';

interface Props {
    event: Event;
    source: Source;
    draft: Draft;
    drafts: DraftBrief[];
    view: View;
    compare: string;
    firstMeeting: string;
    editable: boolean;
    editing: ReturnType<typeof useEditing>;
    releasing: boolean;
    onReleased: () => void;
    onEndCompare: () => void;
}

const none = new Set<string>();

/** The board, its tray and the panel beside it, with one meeting selected or being placed. */
export function Workbench(p: Props) {
    const reader = useReader();
    const { t, name } = reader;
    const { draft, source, editing } = p;
    const board = useMemo(() => boardOf(source, draft, p.view, name), [source, draft, p.view, name]);
    const [selected, setSelected] = useSelected(p.firstMeeting);
    const scroller = useRef<HTMLElement>(null);
    const geometry = useRef<Geometry>(layOut([], 0, { width: 0, height: 0 }, 0, 0));
    const places = usePlaceNames(source.structure, p.event);
    const comparison = useComparison(draft.id, p.compare).data;

    const drop = (meeting: string, cell: Cell) => {
        const row = board.rows[cell.row];
        const at = board.shown.get(meeting);
        const effect = row && effects && effectAt(effects, row, cell.slot, target);
        if (!effect || !at || samePlace(at.placement, effect.slot, effect.table)) return drag.setPlacing(null);
        const reason = effect.reasons[0];
        if (effect.state === 'blocked') {
            say('wrong', reason ? reasonSentence(reason, reader) : t('web.board.state.blocked'));
            return;
        }
        drag.setPlacing(null);
        editing.move({ moves: dropMoves(meeting, effect) });
    };
    const latestDrop = useRef(drop);
    const stable = useRef({ drop: (m: string, c: Cell) => latestDrop.current(m, c), pick: setSelected });
    const drag = useDrag({ scroller, geometry, onDrop: stable.current.drop, onPick: stable.current.pick });
    const { placing, setPlacing } = drag;
    const options = useOptions(draft, p.editable ? (placing?.meeting ?? selected) : '').data;
    const wanted = options && placing?.meeting === options.meeting_id ? options : undefined;
    const effects = useMemo(
        () => (wanted ? effectsOf(wanted, tablesFor(source, wanted.meeting_id)) : null),
        [wanted, source],
    );
    const current = board.shown.get(selected);
    const moving = placing ? board.shown.get(placing.meeting) : undefined;
    const target = useMemo(
        () => (moving ? new Set([moving.meeting.seller_id, moving.meeting.buyer_id]) : none),
        [moving],
    );
    latestDrop.current = drop;

    const marks = useMemo(
        () => ({
            selected,
            related: placing ? none : related(current, board.shown),
            interpreter: current?.placement.interpreter_id ?? '',
            changed: comparison ? new Set(comparison.changes.map((c) => c.meeting_id)) : none,
            placing: placing?.meeting ?? '',
            effects,
            target,
        }),
        // The cell under the pointer changes with every few pixels; the rows need not follow it.
        [selected, current, board.shown, comparison, placing?.meeting, effects, target], // eslint-disable-line react-hooks/exhaustive-deps -- see above
    );
    useHotkeys([
        ['mod+Z', () => p.editable && draft.can_undo && editing.step('undo')],
        ['mod+shift+Z', () => p.editable && draft.can_redo && editing.step('redo')],
        ['Escape', () => (placing ? setPlacing(null) : setSelected(''))],
    ]);
    const place = (meeting: string) => {
        if (!p.editable) return;
        setSelected(meeting);
        setPlacing({ meeting, over: null, by: 'keys' });
        requestAnimationFrame(() => scroller.current?.focus());
    };
    const grab = useGrab(p.editable && placing?.by !== 'keys', drag.begin);
    const apply = (remedy: Remedy) => editing.move({ moves: remedy.moves });
    const goTo = (slot: number, table: number | null) => {
        const effect = options && effectsOf(options, tablesFor(source, selected)).at(slot, table);
        if (effect && effect.state !== 'blocked' && selected) editing.move({ moves: dropMoves(selected, effect) });
    };
    const overRow = placing?.over ? board.rows[placing.over.row] : undefined;
    const hovered =
        placing?.over && overRow && effects ? effectAt(effects, overRow, placing.over.slot, target) : undefined;
    return (
        <>
            {p.compare && comparison && (
                <CompareStrip
                    comparison={comparison}
                    other={p.drafts.find((d) => d.id === p.compare)}
                    onClose={p.onEndCompare}
                />
            )}
            <div className="with-panel">
                <div className="board-column">
                    <Board
                        board={board}
                        view={p.view}
                        slots={source.structure.slots}
                        event={p.event}
                        marks={marks}
                        placing={placing}
                        options={wanted}
                        scroller={scroller}
                        geometry={geometry}
                        onSelect={setSelected}
                        onGrab={grab}
                        onOver={(over) => placing && setPlacing({ ...placing, over })}
                        onDrop={(cell) => placing && drop(placing.meeting, cell)}
                        onCancel={() => setPlacing(null)}
                        onPlace={place}
                        whereOf={places.whereOf}
                        reveal={p.firstMeeting}
                    />
                    <Tray
                        draft={draft}
                        shown={board.shown}
                        selected={selected}
                        placing={placing !== null}
                        editable={p.editable}
                        onSelect={setSelected}
                        onGrab={grab}
                        onApply={apply}
                        onPlace={place}
                    />
                </div>
                {current && (
                    <MeetingPanel
                        draft={draft}
                        shown={current}
                        where={places.whereOf(current)}
                        interpreter={source.interpreters.find((i) => i.id === current.placement.interpreter_id)}
                        editable={p.editable}
                        slotLabel={places.slotLabel}
                        effect={
                            placing && (
                                <DropEffect
                                    draft={draft}
                                    effect={hovered}
                                    shown={board.shown}
                                    slotLabel={places.slotLabel}
                                    byKeys={placing.by === 'keys'}
                                    onCancel={() => setPlacing(null)}
                                />
                            )
                        }
                        onClose={() => setSelected('')}
                        onPlace={() => place(selected)}
                        onFreeze={() => editing.move({ moves: [frozenMove(current.placement)] })}
                        onTakeOut={() => editing.move({ moves: [outMove(current.placement)] })}
                        onGoTo={goTo}
                        onApply={apply}
                    />
                )}
            </div>
            {placing?.by === 'pointer' && moving && <Ghost at={drag.ghost} shown={moving} />}
            <ReleaseDialog
                open={p.releasing}
                draft={draft}
                event={p.event}
                shown={board.shown}
                placeOf={places.placeOf}
                onClose={p.onReleased}
            />
        </>
    );
}

function useGrab(allowed: boolean, begin: (meeting: string, e: PointerEvent) => void) {
    const latest = useRef({ allowed, begin });
    latest.current = { allowed, begin };
    return useRef((meeting: string, e: PointerEvent) => {
        if (latest.current.allowed) latest.current.begin(meeting, e);
    }).current;
}
