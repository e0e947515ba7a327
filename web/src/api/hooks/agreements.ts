import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { keys } from '../keys.ts';
import type { Agreement, AgreementEdit, Listed } from '../types.ts';

export interface AgreementFilter {
    programme_id: string;
    attention?: boolean;
    q?: string;
}

const useAfter = <A, B>(change: (asked: A) => Promise<B>) => {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: change,
        onSuccess: () => void cache.invalidateQueries({ queryKey: ['agreement'] }),
    });
};

export const useAgreements = (workspace: string, filter: AgreementFilter) =>
    useQuery({
        queryKey: keys.agreements(workspace, filter),
        queryFn: () =>
            answer<Listed<Agreement>>(
                client.GET('/workspaces/{workspace}/agreements', {
                    params: { path: { workspace }, query: { ...filter, limit: 500 } },
                }) as never,
            ),
        placeholderData: (before) => before,
    });

export const useSaveAgreement = (programme: string, existing?: Agreement) =>
    useAfter((body: AgreementEdit) =>
        answer<Agreement>(
            (existing
                ? client.PUT('/agreements/{agreement}', {
                      params: { path: { agreement: existing.id }, header: ifMatch(existing.revision) },
                      body,
                  })
                : client.POST('/programmes/{programme}/agreements', {
                      params: { path: { programme } },
                      body,
                  })) as never,
        ),
    );

export const useDeleteAgreement = () =>
    useAfter((agreement: Agreement) =>
        answer<void>(
            client.DELETE('/agreements/{agreement}', {
                params: { path: { agreement: agreement.id }, header: ifMatch(agreement.revision) },
            }),
        ),
    );
