import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { EventBlockEdit, EventBlock } from '../types.ts';

const useAfter = <A, B>(change: (asked: A) => Promise<B>) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => {
            for (const entity of ['event_block', 'draft', 'personal'])
                void cache.invalidateQueries({ queryKey: [entity] });
        },
    });
};

export const useBlocks = (event: string) =>
    useQuery({
        queryKey: keys.blocks(event),
        queryFn: () => everyPage<EventBlock>('/events/{event}/blocks', { event }),
    });

/** Makes a block, or saves the one given. */
export const useSaveBlock = (event: string) =>
    useAfter(({ block, edit }: { block: EventBlock | null; edit: EventBlockEdit }) =>
        block
            ? answer<EventBlock>(
                  client.PUT('/blocks/{block}', {
                      params: { path: { block: block.id }, header: ifMatch(block.revision) },
                      body: edit,
                  }),
              )
            : answer<EventBlock>(client.POST('/events/{event}/blocks', { params: { path: { event } }, body: edit })),
    );

export const useDeleteBlock = () =>
    useAfter((block: EventBlock) =>
        answer<void>(
            client.DELETE('/blocks/{block}', {
                params: { path: { block: block.id }, header: ifMatch(block.revision) },
            }),
        ),
    );
