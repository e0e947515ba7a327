import { useLogSummary } from '@/api/hooks/logs.ts';
import type { Rates } from './fieldText.ts';

/** The event's reference rates, as the organiser's screens convert with. */
export function useRates(event: string): Rates {
    const summary = useLogSummary(event).data;
    return { base: summary?.base_currency ?? '', rates: summary?.rates ?? [] };
}
