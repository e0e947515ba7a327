import {
    useMutation as useObservedMutation,
    type UseMutationOptions,
    type UseMutationResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';

interface Told<T, V> {
    onSuccess?: (data: T, variables: V) => unknown;
    onError?: (error: Error, variables: V) => unknown;
    onSettled?: () => unknown;
}

export type Mutation<T, V, C = unknown> = Omit<UseMutationResult<T, Error, V, C>, 'mutate'> & {
    mutate: (variables: V, told?: Told<T, V>) => void;
};

/**
 * As the library's, but who asks is told the answer in any case. The live feed is often quicker than the answer: it
 * renews the data and replaces the part of the page that asked, and the library tells nothing to what is gone.
 */
export function useMutation<T, V = void, C = unknown>(options: UseMutationOptions<T, Error, V, C>): Mutation<T, V, C> {
    const observed = useObservedMutation(options);
    const { mutateAsync } = observed;
    const mutate = useCallback(
        (variables: V, told: Told<T, V> = {}) =>
            void mutateAsync(variables)
                .then(
                    (data) => void told.onSuccess?.(data, variables),
                    (error: Error) => void told.onError?.(error, variables),
                )
                .finally(() => void told.onSettled?.()),
        [mutateAsync],
    );
    return { ...observed, mutate };
}
