import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client } from '../client.ts';
import { keys } from '../keys.ts';
import type { AnswerEdit, AnswerPage } from '../types.ts';

export const useAnswerPage = (token: string) =>
    useQuery({
        queryKey: keys.answerPage(token),
        queryFn: () => answer<AnswerPage>(client.GET('/answers/{token}', { params: { path: { token } } })),
        retry: false,
    });

export function useSendAnswer(token: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: AnswerEdit) =>
            answer<AnswerPage>(client.POST('/answers/{token}', { params: { path: { token } }, body })),
        onSuccess: (page) => cache.setQueryData(keys.answerPage(token), page),
    });
}
