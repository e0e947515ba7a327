import { useReader } from '@/text/useReader.ts';
import type { Verdict } from './model.ts';

interface Props {
    of: string;
    verdict: Verdict;
    onChange: (verdict: Verdict) => void;
    /** For what a person added: it is not refused but taken out again. */
    onTakeOut?: () => void;
}

/** Two choices, each taken back by a second press. */
export function VerdictButtons({ of, verdict, onChange, onTakeOut }: Props) {
    const { t } = useReader();
    if (onTakeOut)
        return (
            <button
                type="button"
                className="btn small verdict"
                aria-label={t('web.articles.take_out_of', { of })}
                onClick={onTakeOut}
            >
                {t('web.articles.take_out')}
            </button>
        );
    return (
        <span className="verdict" role="group" aria-label={t('web.articles.verdict', { of })}>
            {(['accepted', 'refused'] as const).map((one) => (
                <button
                    key={one}
                    type="button"
                    className={`btn small ${verdict === one ? one : ''}`}
                    aria-pressed={verdict === one}
                    onClick={() => onChange(verdict === one ? 'open' : one)}
                >
                    {t(`web.articles.${one}`)}
                </button>
            ))}
        </span>
    );
}
