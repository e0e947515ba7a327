import { useCallback } from 'react';
import { asFault } from '@/api/fault.ts';
import { useReader } from '@/text/useReader.ts';
import { faultSentence } from './faultSentence.ts';
import { say } from './toasts.ts';

/** For onError of a mutation: tells the reader why it was refused. */
export function useSayFault(): (error: unknown) => void {
    const reader = useReader();
    return useCallback((error) => say('wrong', faultSentence(asFault(error), reader)), [reader]);
}
