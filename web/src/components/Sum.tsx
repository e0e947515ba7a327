import { exactAmount, shortAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';

/** A sum in the reader's magnitudes, the exact value on hover. */
export function Sum({ minor, currency, about }: { minor: number; currency: string; about?: boolean }) {
    const { t, lang } = useReader();
    const text = shortAmount(minor, currency, lang);
    return (
        <span className="sum" title={exactAmount(minor, currency, lang)}>
            {about ? t('web.results.about', { amount: text }) : text}
        </span>
    );
}
