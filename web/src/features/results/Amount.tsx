import type { LedgerRow, Money } from '@/api/types.ts';
import { exactAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';

/** An amount that looks the way it was confirmed: a claim and a dispute never look like a fact. */
export function Amount({ money, state, about }: { money: Money; state: LedgerRow['state']; about?: boolean }) {
    const { t, lang } = useReader();
    const text = exactAmount(money.minor, money.currency, lang);
    const look = state === 'confirmed' ? 'confirmed' : state === 'disputed' ? 'disputed' : 'claimed';
    return (
        <span className={`amount ${look}`} title={t(`web.results.state.${state}`)}>
            {about ? t('web.results.about', { amount: text }) : text}
        </span>
    );
}
