import type { AnswerEntry } from '@/api/types.ts';
import { NameText } from '@/components/NameText.tsx';
import { exactAmount, shortAmount } from '@/text/amounts.ts';
import { dayWithWeekday } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** One amount as it was stated: exactly, and in the reader's magnitudes. */
export function EntryLine({ entry }: { entry: AnswerEntry }) {
    const { t, lang } = useReader();
    const { minor, currency } = entry.amount;
    return (
        <>
            <p className="small dim">
                {t(`ledger.stage.${entry.stage}`)} · {dayWithWeekday(entry.happened_on, lang)}
            </p>
            <p className="answer-amount">
                {exactAmount(minor, currency, lang)} <span className="dim">{shortAmount(minor, currency, lang)}</span>
            </p>
            <p className="small">
                <NameText names={entry.seller_names} /> → <NameText names={entry.buyer_names} />
                {entry.product && ` · ${entry.product}`}
                {entry.unit_price_minor !== null &&
                    entry.quantity !== null &&
                    ` · ${exactAmount(entry.unit_price_minor, currency, lang)} × ${entry.quantity}`}
            </p>
        </>
    );
}
