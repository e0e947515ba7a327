import type { EventRates } from '@/api/types.ts';

const usual = ['USD', 'KRW', 'CNY', 'EUR', 'JPY', 'RUB', 'KZT', 'UZS', 'VND', 'GBP'];

/** The event's own currencies first, then those that are often used. */
export function usualCurrencies(rates: EventRates | undefined): string[] {
    const own = rates ? [rates.base_currency, ...rates.rates.map((r) => r.currency)] : [];
    return [...new Set([...own, ...usual])];
}
