import type { AnswerEntry } from '@/api/types.ts';
import { NameText } from '@/components/NameText.tsx';
import { exactAmount, shortAmount } from '@/text/amounts.ts';
import { dayWithWeekday } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** One amount among others of a deal whose parties are known. */
export function FigureLine({ entry }: { entry: AnswerEntry }) {
    const { t, lang } = useReader();
    return (
        <p className="figure-line">
            <span>
                {t(`ledger.stage.${entry.stage}`)}{' '}
                <span className="small dim">{dayWithWeekday(entry.happened_on, lang)}</span>
            </span>
            <b>{exactAmount(entry.amount.minor, entry.amount.currency, lang)}</b>
        </p>
    );
}

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
