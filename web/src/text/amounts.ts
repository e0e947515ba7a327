import { money } from './numbers.ts';

/** Digits of a currency's minor unit, as ISO 4217 has them. */
export function minorDigits(currency: string): number {
    try {
        return (
            new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
        );
    } catch {
        return 2;
    }
}

export const unitsOf = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);
export const minorOf = (units: number, currency: string): number => Math.round(units * 10 ** minorDigits(currency));

/** "USD 184,000": every digit, for tables and hints. */
export function exactAmount(minor: number, currency: string, reader: string): string {
    const units = unitsOf(minor, currency);
    const digits = Number.isInteger(units) ? 0 : minorDigits(currency);
    const number = new Intl.NumberFormat(reader, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return `${currency} ${number.format(units)}`;
}

/** "2.1억 원", "USD 380 million": in the reader's magnitudes. */
export const shortAmount = (minor: number, currency: string, reader: string): string =>
    money(unitsOf(minor, currency), currency, reader);

/** "1,200,000.5" as a person writes it; null when it is no amount. */
export function readAmount(text: string): number | null {
    const plain = text.replaceAll(/[\s,\u00a0]/g, '');
    return /^\d{1,15}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
