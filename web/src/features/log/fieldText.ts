import type { LogContent, LogField, ReferenceRate } from '@/api/types.ts';
import { shortAmount } from '@/text/amounts.ts';
import { inBase, minorText } from '@/text/typedAmounts.ts';
import { countryName } from '@/text/languages.ts';
import { plain } from '@/text/numbers.ts';
import type { Reader } from '@/text/useReader.ts';

export interface Rates {
    base: string;
    rates: ReferenceRate[];
}

/** "USD 3,800,000 (380만 달러)", with the event's base currency behind it. */
export function moneyText(minor: number | null, currency: string, reader: Reader, rates?: Rates): string {
    if (minor === null || !currency) return '';
    const exact = `${currency} ${minorText(minor, currency, reader.lang)}`;
    const words = shortAmount(minor, currency, reader.lang);
    const base = rates && rates.base !== currency ? inBase(minor, currency, rates.base, rates.rates) : null;
    return [
        `${exact} (${words})`,
        base === null ? '' : `= ${rates?.base} ${minorText(base, rates?.base ?? '', reader.lang)}`,
    ]
        .filter(Boolean)
        .join(' ');
}

/** The fields of a log in the order of the form. */
export const logFields: LogField[] = [
    'outcome', 'form', 'product', 'hs_code', 'started_at', 'seller_person', 'buyer_person', 'buyer_email',
    'destination_country', 'unit_price', 'quantity', 'amount', 'expected', 'concluded', 'next_steps',
]; // prettier-ignore

/** What a version says in one field, in the reader's words; empty when it says nothing. */
export function fieldText(content: LogContent, field: LogField, reader: Reader, rates?: Rates): string {
    const money = (minor: number | null) => moneyText(minor, content.currency, reader, rates);
    switch (field) {
        case 'outcome':
            return reader.t(`log.outcome.${content.outcome}`);
        case 'form':
            return reader.t(`log.form.${content.form}`);
        case 'started_at':
            return content.started_at ?? '';
        case 'destination_country':
            return countryName(content.destination_country, reader.lang);
        case 'unit_price':
            return money(content.unit_price_minor);
        case 'quantity':
            return content.quantity === null ? '' : plain(content.quantity, reader.lang);
        case 'amount':
            return money(content.amount_minor);
        case 'expected':
            return money(content.expected_minor);
        case 'concluded':
            return money(content.concluded_minor);
        case 'next_steps':
            return content.next_steps.map((s) => (s.due ? `${s.what} (${s.due})` : s.what)).join('\n');
        default:
            return content[field];
    }
}
