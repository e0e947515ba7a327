import { useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import { applyMoves } from '../placements.ts';
import type { Draft, Move } from '../types.ts';

export interface MoveOrder {
    moves: Move[];
    force?: boolean;
}

/**
 * Moves meetings of one draft: the board shows them at once and takes them back when the server refuses.
 * The revision is read when sending, so moves made one after the other do not refuse each other.
 */
export function useMoves(draftId: string) {
    const cache = useQueryClient();
    const key = keys.draft(draftId);
    const current = () => cache.getQueryData<Draft>(key);
    return useMutation({
        scope: { id: `moves-${draftId}` },
        mutationFn: ({ moves, force }: MoveOrder) =>
            answer<Draft>(
                client.POST('/drafts/{draft}/moves', {
                    params: { path: { draft: draftId }, header: ifMatch(current()?.revision ?? 0) },
                    body: { moves, force: force ?? false },
                }),
            ),
        onMutate: async ({ moves }) => {
            await cache.cancelQueries({ queryKey: key });
            const before = current();
            if (before) cache.setQueryData(key, applyMoves(before, moves));
            return { before };
        },
        onError: (_error, _order, context) => {
            if (context?.before) cache.setQueryData(key, context.before);
            void cache.invalidateQueries({ queryKey: key });
        },
        onSuccess: (draft) => {
            cache.setQueryData(key, draft);
            void cache.invalidateQueries({ queryKey: keys.drafts(draft.event_id) });
        },
    });
}

export function useStepBack(draftId: string) {
    const cache = useQueryClient();
    return useMutation({
        scope: { id: `moves-${draftId}` },
        mutationFn: (way: 'undo' | 'redo') =>
            answer<Draft>(
                client.POST(way === 'undo' ? '/drafts/{draft}/undo' : '/drafts/{draft}/redo', {
                    params: {
                        path: { draft: draftId },
                        header: ifMatch(cache.getQueryData<Draft>(keys.draft(draftId))?.revision ?? 0),
                    },
                }),
            ),
        onSuccess: (draft) => cache.setQueryData(keys.draft(draftId), draft),
    });
}
