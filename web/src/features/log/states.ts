import type { Meaning } from '@/components/Mark.tsx';
import type { LogState } from '@/api/types.ts';

/** Which of the four meanings a log's state has. */
export const stateMark: Record<LogState, Meaning> = {
    none: 'free',
    one_side: 'attention',
    alike: 'good',
    differ: 'wrong',
    settled: 'good',
};
