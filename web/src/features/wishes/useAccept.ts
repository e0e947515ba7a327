import { useAcceptSuggestions, useWithdrawSuggestions, type Basis } from '@/api/hooks/suggestions.ts';
import type { PairOfPeople } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Makes meetings of suggestions, says how many, and offers to take them back. */
export function useAccept(basis: Basis) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const accept = useAcceptSuggestions(event.id);
    const withdraw = useWithdrawSuggestions(event.id);
    const sayFault = useSayFault();
    const send = (pairs: PairOfPeople[], all: boolean) =>
        accept.mutate(
            { pairs, all, basis },
            {
                onSuccess: ({ meeting_ids }) =>
                    say('good', t('web.suggest.accepted', { count: meeting_ids.length }), {
                        label: t('web.suggest.take_back'),
                        run: () =>
                            withdraw.mutate(meeting_ids, {
                                onSuccess: (gone) =>
                                    say('free', t('web.suggest.taken_back', { count: gone.meeting_ids.length })),
                                onError: sayFault,
                            }),
                    }),
                onError: sayFault,
            },
        );
    return {
        one: (pair: PairOfPeople) => send([pair], false),
        all: () => send([], true),
        busy: accept.isPending,
    };
}
