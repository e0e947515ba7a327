import type { DayChangeKind, ProposalRequest } from '@/api/types.ts';

/** What happened, with everything that was not said left open. */
export const happening = (kind: DayChangeKind, about: Partial<ProposalRequest>): ProposalRequest => ({
    kind,
    participant_id: null,
    interpreter_id: null,
    meeting_id: null,
    table: null,
    minutes: null,
    from_slot: null,
    to_slot: null,
    ...about,
});
