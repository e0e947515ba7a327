import type { OutcomeStage } from '@/api/types.ts';

/** From what was talked about to what was shipped, in that order. */
export const stages: readonly OutcomeStage[] = ['consultation', 'expected_contract', 'contract', 'performed'];
