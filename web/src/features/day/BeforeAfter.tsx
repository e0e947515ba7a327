import { useState } from 'react';
import { useAlternatives } from '@/api/hooks/day.ts';
import type { DayBoard, MeetingDecision, Placement, Proposal, ProposedChange } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import type { Now } from './model.ts';

interface Props {
    board: DayBoard;
    now: Now;
    proposal: Proposal;
    busy: boolean;
    onDecide: (decision: MeetingDecision) => void;
}

const decision = (meeting_id: string, action: MeetingDecision['action'], place?: Placement): MeetingDecision => ({
    meeting_id,
    action,
    slot: place?.slot ?? null,
    table: place?.table ?? null,
    interpreter_id: place?.interpreter_id ?? null,
});

/** The changed meetings on their slots, before above after; a tap on one opens what else could be done with it. */
export function BeforeAfter({ board, now, proposal, busy, onDecide }: Props) {
    const { t, name } = useReader();
    const [open, setOpen] = useState<string | null>(null);
    const changes = proposal.changes;
    if (changes.length === 0) return null;
    const used = new Set(changes.flatMap((c) => [c.before?.slot, c.after?.slot]));
    const slots = board.slots.filter((s) => used.has(s.index));
    const selected = changes.find((c) => c.meeting_id === open);
    const called = (id: string) => name(now.people.get(id)?.names);
    const cell = (change: ProposedChange, when: 'before' | 'after') => {
        const table = board.tables.find((x) => x.index === change[when]?.table)?.label;
        const gone = when === 'before' && change.kind === 'removed';
        return (
            <button
                key={change.meeting_id}
                type="button"
                className={`day-cell ${gone ? 'gone' : when === 'after' ? 'new' : ''}`}
                aria-pressed={open === change.meeting_id}
                onClick={() => setOpen(open === change.meeting_id ? null : change.meeting_id)}
            >
                <b>{called(change.seller_id)}</b>
                <span>
                    {called(change.buyer_id)}
                    {when === 'after' && table && ` · ${t('web.day.table', { label: table })}`}
                </span>
            </button>
        );
    };
    return (
        <>
            <div
                className="day-slots"
                style={{ gridTemplateColumns: `32px repeat(${slots.length}, minmax(96px, 1fr))` }}
            >
                <span />
                {slots.map((s) => (
                    <span key={s.index} className="num dim">
                        {s.local_start}
                    </span>
                ))}
                {(['before', 'after'] as const).map((when) => [
                    <b key={when}>{t(`web.day.${when}`)}</b>,
                    ...slots.map((s) => (
                        <div key={`${when}${s.index}`} className="day-stack">
                            {changes.filter((c) => c[when]?.slot === s.index).map((c) => cell(c, when))}
                            {!changes.some((c) => c[when]?.slot === s.index) && (
                                <span className="dim small">
                                    <Mark is="free" /> {t('web.day.nothing_here')}
                                </span>
                            )}
                        </div>
                    )),
                ])}
            </div>
            {selected && <Decide board={board} proposal={proposal} change={selected} busy={busy} onDecide={onDecide} />}
        </>
    );
}

function Decide({
    board,
    proposal,
    change,
    busy,
    onDecide,
}: {
    board: DayBoard;
    proposal: Proposal;
    change: ProposedChange;
    busy: boolean;
    onDecide: (decision: MeetingDecision) => void;
}) {
    const { t } = useReader();
    const others = useAlternatives(proposal, change.meeting_id);
    const time = (slot: number | null) => board.slots.find((s) => s.index === slot)?.local_start ?? '';
    const label = (table: number | null) => board.tables.find((x) => x.index === table)?.label ?? '–';
    return (
        <div className="day-decide buttons">
            {change.lost && <span className="small">{t(`web.day.why.${change.lost}`)}</span>}
            <Button busy={busy} onClick={() => onDecide(decision(change.meeting_id, 'keep'))}>
                {t(change.before ? 'web.day.keep' : 'web.day.not_held')}
            </Button>
            {change.after && change.before && (
                <Button busy={busy} onClick={() => onDecide(decision(change.meeting_id, 'leave_out'))}>
                    {t('web.day.leave_out')}
                </Button>
            )}
            {others.data?.places.map((place) => (
                <Button
                    key={`${place.slot} ${place.table}`}
                    busy={busy}
                    onClick={() => onDecide(decision(change.meeting_id, 'put', place))}
                >
                    {t('web.day.put', { time: time(place.slot), table: label(place.table) })}
                </Button>
            ))}
            {others.data?.places.length === 0 && <span className="small dim">{t('web.day.no_other_place')}</span>}
        </div>
    );
}
