import { minorDigits } from './amounts.ts';

/** "1,234.5" as whole minor units; null for what is no amount of that currency. Both points and commas are taken. */
export function toMinor(text: string, currency: string): number | null {
    const digits = minorDigits(currency);
    const plain = text.replace(/[\s\u00a0']/g, '');
    const decimal = /[.,](\d{1,2})$/.exec(plain);
    const cents = digits > 0 && decimal ? (decimal[1] ?? '') : '';
    const whole = (cents ? plain.slice(0, -cents.length - 1) : plain).replace(/[.,]/g, '');
    if (!/^\d{1,15}$/.test(whole)) return null;
    const minor = Number(whole + cents.padEnd(digits, '0'));
    return Number.isSafeInteger(minor) ? minor : null;
}

/** What stands in a field: grouped digits, with decimals only where there are any. */
export function minorText(minor: number | null, currency: string, reader: string): string {
    if (minor === null) return '';
    const digits = minorDigits(currency);
    const value = minor / 10 ** digits;
    const decimals = Number.isInteger(value) ? 0 : digits;
    return new Intl.NumberFormat(reader, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
        value,
    );
}

export interface Rate {
    currency: string;
    rate: string;
}

/** The amount in the base currency of the event, rounded to its minor unit; null without a rate. For showing only. */
export function inBase(minor: number, currency: string, base: string, rates: readonly Rate[]): number | null {
    if (currency === base) return minor;
    const rate = Number(rates.find((r) => r.currency === currency)?.rate ?? 0);
    if (!base || !(rate > 0)) return null;
    return Math.round((minor / 10 ** minorDigits(currency)) * rate * 10 ** minorDigits(base));
}
