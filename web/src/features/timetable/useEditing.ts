import { useCallback } from 'react';
import { asFault } from '@/api/fault.ts';
import { useMoves, useStepBack, type MoveOrder } from '@/api/hooks/moves.ts';
import type { CellEffect, Move, Placement } from '@/api/types.ts';
import { faultSentence } from '@/components/faultSentence.ts';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';

/** Changing one draft. A refused move goes back visibly, with the reason and, where rules allow, a way to insist. */
export function useEditing(draftId: string) {
    const reader = useReader();
    const moves = useMoves(draftId);
    const step = useStepBack(draftId);
    const send = moves.mutate;
    const move = useCallback(
        (order: MoveOrder) =>
            send(order, {
                onError: (error) => {
                    const fault = asFault(error);
                    const why = fault.issues[0]?.sentence ?? faultSentence(fault, reader);
                    const insist = fault.code === 'timetable_breaks_rules' && !order.force;
                    say(
                        'wrong',
                        why,
                        insist
                            ? { label: reader.t('web.board.insist'), run: () => move({ ...order, force: true }) }
                            : undefined,
                    );
                },
            }),
        [reader, send],
    );
    return { move, step: step.mutate, busy: moves.isPending || step.isPending };
}

/** The moves of a drop: the others first, so that the place is free when the meeting arrives. */
export function dropMoves(meeting: string, effect: CellEffect): Move[] {
    return [
        ...(effect.moves ?? []),
        { meeting_id: meeting, slot: effect.slot, table: effect.table, interpreter_id: null, frozen: null },
    ];
}

export const samePlace = (p: Placement, slot: number, table: number | null) => p.slot === slot && p.table === table;

export const frozenMove = (p: Placement): Move => ({ ...p, frozen: !p.frozen });
export const outMove = (p: Placement): Move => ({
    meeting_id: p.meeting_id,
    slot: null,
    table: null,
    interpreter_id: null,
    frozen: false,
});
