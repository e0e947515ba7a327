import { NumberField, SelectField, TextField } from '@/components/Inputs.tsx';
import { minorOf, readAmount, shortAmount, unitsOf } from '@/text/amounts.ts';
import type { LedgerRow, Money } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';

export interface AmountDraft {
    amount: string;
    currency: string;
    unit_price: string;
    quantity: number | null;
    edited: boolean;
}

export const emptyAmount = (currency: string): AmountDraft => ({
    amount: '',
    currency,
    unit_price: '',
    quantity: null,
    edited: false,
});

export function draftOf(row: LedgerRow): AmountDraft {
    const currency = row.amount?.currency ?? 'USD';
    return {
        amount: row.amount ? String(unitsOf(row.amount.minor, currency)) : '',
        currency,
        unit_price: row.unit_price_minor === null ? '' : String(unitsOf(row.unit_price_minor, currency)),
        quantity: row.quantity,
        edited: true,
    };
}

export function moneyOf(draft: AmountDraft): Money | null {
    const units = readAmount(draft.amount);
    return units === null ? null : { minor: minorOf(units, draft.currency), currency: draft.currency };
}

export function priceOf(draft: AmountDraft): { unit_price_minor: number | null; quantity: number | null } {
    const price = readAmount(draft.unit_price);
    return { unit_price_minor: price === null ? null : minorOf(price, draft.currency), quantity: draft.quantity };
}

/** Unit price × quantity fills the amount until somebody writes a negotiated one; it is read back in words. */
export function AmountFields(props: {
    draft: AmountDraft;
    currencies: readonly string[];
    onChange: (draft: AmountDraft) => void;
}) {
    const { t, lang } = useReader();
    const { draft } = props;
    const change = (part: Partial<AmountDraft>) => {
        const next = { ...draft, ...part };
        const price = readAmount(next.unit_price);
        if (!next.edited && price !== null && next.quantity !== null) next.amount = String(price * next.quantity);
        props.onChange(next);
    };
    const money = moneyOf(draft);
    return (
        <>
            <div className="fields-3">
                <TextField
                    label={t('web.results.unit_price')}
                    value={draft.unit_price}
                    inputMode="decimal"
                    onChange={(unit_price) => change({ unit_price })}
                />
                <NumberField
                    label={t('web.results.quantity')}
                    value={draft.quantity}
                    min={0}
                    onChange={(quantity) => change({ quantity })}
                />
                <SelectField
                    label={t('ledger.column.currency')}
                    value={draft.currency}
                    choices={props.currencies.map((c) => ({ value: c, label: c }))}
                    onChange={(currency) => change({ currency })}
                />
            </div>
            <TextField
                label={t('web.results.amount')}
                value={draft.amount}
                inputMode="decimal"
                required
                hint={money ? shortAmount(money.minor, money.currency, lang) : t('web.results.amount_help')}
                onChange={(amount) => change({ amount, edited: amount !== '' })}
            />
        </>
    );
}
