import type { Draft, Move, Placement } from './types.ts';

/** The draft as it will be when the server accepts: placements replaced, the tray adjusted, the verdict marked as edited. */
export function applyMoves(draft: Draft, moves: readonly Move[]): Draft {
    const byMeeting = new Map(moves.map((m) => [m.meeting_id, m]));
    const seen = new Set<string>();
    const placements: Placement[] = [];
    for (const p of draft.placements) {
        const move = byMeeting.get(p.meeting_id);
        seen.add(p.meeting_id);
        placements.push(move ? moved(p, move) : p);
    }
    for (const move of moves) if (!seen.has(move.meeting_id)) placements.push(moved(nowhere(move.meeting_id), move));
    const placedNow = new Set(placements.filter((p) => p.slot !== null).map((p) => p.meeting_id));
    return {
        ...draft,
        placements,
        unplaced: [
            ...draft.unplaced.filter((u) => !placedNow.has(u.meeting_id)),
            ...moves
                .filter((m) => m.slot === null && !draft.unplaced.some((u) => u.meeting_id === m.meeting_id))
                .map((m) => ({ meeting_id: m.meeting_id, reasons: [], remedy: null })),
        ],
        can_undo: true,
        can_redo: false,
    };
}

const nowhere = (meeting_id: string): Placement => ({
    meeting_id,
    slot: null,
    table: null,
    interpreter_id: null,
    frozen: false,
});

const moved = (p: Placement, move: Move): Placement => ({
    ...p,
    slot: move.slot,
    table: move.slot === null ? null : move.table,
    interpreter_id: move.slot === null ? null : (move.interpreter_id ?? p.interpreter_id),
    frozen: move.frozen ?? p.frozen,
});
