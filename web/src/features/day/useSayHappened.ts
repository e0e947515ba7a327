import { useCallback } from 'react';
import type { DayBoard, DayFacts } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import type { Now } from './model.ts';

/** What happened, in one sentence. */
export function useSayHappened(board: DayBoard, now: Now): (facts: DayFacts) => string {
    const { t, name } = useReader();
    return useCallback(
        (facts) => {
            const called = (id: string | null | undefined) => name(now.people.get(id ?? '')?.names);
            const meeting =
                board.meetings.find((m) => m.id === facts.meeting_id) ??
                board.lost.find((l) => l.meeting_id === facts.meeting_id);
            return t(`web.day.say.${facts.kind}`, {
                name: called(facts.participant_id) || called(facts.interpreter_id),
                with: (facts.with_ids ?? []).map(called).join(', '),
                seller: called(meeting?.seller_id),
                buyer: called(meeting?.buyer_id),
                table: board.tables.find((x) => x.index === facts.table)?.label ?? '',
                minutes: facts.minutes ?? 0,
            });
        },
        [board, now, t, name],
    );
}
