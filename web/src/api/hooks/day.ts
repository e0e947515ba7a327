import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type {
    AcceptedProposal,
    DayBoard,
    MeetingAlternatives,
    MeetingMarkState,
    Proposal,
    ProposalEdit,
    ProposalRequest,
} from '../types.ts';

export const useDay = (event: string, day: string) =>
    useQuery({
        queryKey: keys.day(event, day),
        queryFn: () =>
            answer<DayBoard>(
                client.GET('/events/{event}/day', { params: { path: { event }, query: day ? { day } : {} } }),
            ),
        // The connection tells of changes; this only mends what a clock that drifts would spoil.
        refetchInterval: 60_000,
    });

export const usePropose = (event: string) =>
    useMutation({
        mutationFn: (body: ProposalRequest) =>
            answer<Proposal>(client.POST('/events/{event}/day/proposals', { params: { path: { event } }, body })),
    });

export const useEditProposal = () =>
    useMutation({
        mutationFn: ({ proposal, edit }: { proposal: Proposal; edit: ProposalEdit }) =>
            answer<Proposal>(
                client.PUT('/proposals/{proposal}', {
                    params: { path: { proposal: proposal.id }, header: ifMatch(proposal.revision) },
                    body: edit,
                }),
            ),
    });

export const useAcceptProposal = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (proposal: Proposal) =>
            answer<AcceptedProposal>(
                client.POST('/proposals/{proposal}/accept', {
                    params: { path: { proposal: proposal.id }, header: ifMatch(proposal.revision) },
                }),
            ),
        onSuccess: () => {
            for (const entity of ['day', 'release', 'draft', 'meeting', 'overview'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useDiscardProposal = () =>
    useMutation({
        mutationFn: (proposal: Proposal) =>
            answer<void>(
                client.DELETE('/proposals/{proposal}', {
                    params: { path: { proposal: proposal.id }, header: ifMatch(proposal.revision) },
                }),
            ),
    });

export const useAlternatives = (proposal: Proposal, meeting: string | null) =>
    useQuery({
        queryKey: keys.alternatives(proposal.id, proposal.revision, meeting ?? ''),
        queryFn: () =>
            answer<MeetingAlternatives>(
                client.GET('/proposals/{proposal}/alternatives/{meeting}', {
                    params: { path: { proposal: proposal.id, meeting: meeting ?? '' } },
                }),
            ),
        enabled: meeting !== null,
    });

/** A change of the day's board that answers nothing we keep. */
function useDayChange<T>(change: (value: T) => Promise<unknown>) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => cache.invalidateQueries({ queryKey: ['day'] }),
    });
}

export const useMarkMeeting = () =>
    useDayChange(({ meeting, state }: { meeting: string; state: MeetingMarkState | null }) => {
        const params = { path: { meeting } };
        return state
            ? answer(client.PUT('/meetings/{meeting}/mark', { params, body: { state, absent_id: null } }))
            : answer(client.DELETE('/meetings/{meeting}/mark', { params }));
    });

export const useLiftChange = () =>
    useDayChange((change: string) =>
        answer(client.POST('/day-changes/{change}/lift', { params: { path: { change } } })),
    );

export const useReplaceStandby = (event: string) =>
    useDayChange((participant_ids: string[]) =>
        answer(client.PUT('/events/{event}/standby', { params: { path: { event } }, body: { participant_ids } })),
    );

/** `at` empty: back to the real time. */
export const useDayClock = (event: string) =>
    useDayChange((at: string | null) => {
        const params = { path: { event } };
        return at
            ? answer(client.PUT('/events/{event}/day/clock', { params, body: { at, speed: 1 } }))
            : answer(client.DELETE('/events/{event}/day/clock', { params }));
    });
