import type { ArticleReading } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { money, plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import type { FactChoice } from './model.ts';

interface Props {
    reading: ArticleReading;
    facts: FactChoice[];
    onTake: (at: number) => void;
}

/** Figures of the article that do not count for its event, and why; a person can take each after all. */
export function LeftOut({ reading, facts, onTake }: Props) {
    const { t, lang, knows } = useReader();
    const left = reading.left_out.flatMap((figure, at) => (facts.some((f) => f.left === at) ? [] : [{ figure, at }]));
    if (left.length === 0) return null;
    const why = (rule: string) =>
        t(knows(`web.articles.left.${rule}`) ? `web.articles.left.${rule}` : 'web.articles.left.no_noun');
    return (
        <details className="article-left">
            <summary>{t('web.articles.left_out', { count: left.length })}</summary>
            <ul>
                {left.map(({ figure, at }) => (
                    <li key={at} id={`left-${at}`} className="article-row">
                        <span>
                            <q className="small">{figure.span.words}</q>{' '}
                            <span className="dim small">
                                {figure.kind && `${t(`web.articles.kind.${figure.kind}`)} `}
                                {figure.currency
                                    ? money(figure.value, figure.currency, lang)
                                    : plain(figure.value, lang)}
                            </span>
                        </span>
                        <span className="small">{why(figure.rule)}</span>
                        <Button
                            className="verdict"
                            aria-label={t('web.articles.left_take_of', { of: figure.span.words })}
                            onClick={() => onTake(at)}
                        >
                            {t('web.articles.left_take')}
                        </Button>
                    </li>
                ))}
            </ul>
        </details>
    );
}
