import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { useEffect, useState } from 'react';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Draft, WhatIf, WhatIfAnswer, WhatIfs } from '../types.ts';

export const useWhatIfs = (draft: Draft, wanted: boolean) =>
    useQuery({
        queryKey: keys.whatIfs(draft.id, draft.revision),
        queryFn: () =>
            answer<WhatIfs>(client.GET('/drafts/{draft}/what-ifs', { params: { path: { draft: draft.id } } })),
        enabled: wanted,
        staleTime: Infinity,
    });

/** Counts one change after the other, so that it can be followed and stopped; `done` of them are counted. */
export function useWhatIfAnswers(draft: Draft, items: WhatIf[], stopped: boolean) {
    const [turn, setTurn] = useState(0);
    const results = useQueries({
        queries: items.map((item, i) => ({
            queryKey: keys.whatIf(draft.id, draft.revision, item.key),
            queryFn: ({ signal }: { signal: AbortSignal }) =>
                answer<WhatIfAnswer>(
                    client.GET('/drafts/{draft}/what-if', {
                        params: { path: { draft: draft.id }, query: { change: item.key } },
                        signal,
                    }),
                ),
            enabled: !stopped && i <= turn,
            staleTime: Infinity,
            retry: false,
        })),
    });
    const open = results.findIndex((r) => r.data === undefined && !r.isError);
    const done = open < 0 ? items.length : open;
    useEffect(() => setTurn(done), [done]);
    const answers = new Map<string, WhatIfAnswer>();
    items.forEach((item, i) => {
        const found = results[i]?.data;
        if (found) answers.set(item.key, found);
    });
    return { answers, done };
}

export const useApplyWhatIf = () => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: ({ draft, change }: { draft: Draft; change: string }) =>
            answer<Draft>(
                client.POST('/drafts/{draft}/what-if', {
                    params: { path: { draft: draft.id }, header: ifMatch(draft.revision) },
                    body: { change },
                }),
            ),
        onSuccess: (draft) => cache.setQueryData(keys.draft(draft.id), draft),
        // Even when the draft was changed by somebody else meanwhile, the event's data may be changed already.
        onSettled: () => {
            for (const entity of ['structure', 'interpreter', 'participant', 'draft', 'overview', 'meeting'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};
