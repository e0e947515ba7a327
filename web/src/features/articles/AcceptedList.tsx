import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AcceptedArticle, Article } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Tag } from '@/components/Tag.tsx';
import { plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { DeleteArticle } from './DeleteArticle.tsx';

/** Articles that became records; for the one just stored, what came of it with links. */
export function AcceptedList({
    articles,
    result,
    editable,
}: {
    articles: Article[];
    result?: AcceptedArticle;
    editable?: boolean;
}) {
    const { t } = useReader();
    const [doomed, setDoomed] = useState<Article | null>(null);
    return (
        <ul className="article-list">
            {articles.map((article) => (
                <li key={article.id}>
                    <span className="strong">{article.title}</span>
                    {result && <Records result={result} />}
                    <Figures article={article} />
                    {article.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                    {editable && (
                        <Button
                            aria-label={t('web.articles.delete_of', { title: article.title })}
                            onClick={() => setDoomed(article)}
                        >
                            {t('web.articles.delete')}
                        </Button>
                    )}
                </li>
            ))}
            {doomed && <DeleteArticle article={doomed} onClose={() => setDoomed(null)} />}
        </ul>
    );
}

function Figures({ article }: { article: Article }) {
    const { t, lang } = useReader();
    return (
        <ul className="article-figures small">
            {article.figures.map((figure, i) => (
                <li key={i}>
                    {t(`web.articles.kind.${figure.kind}`)} <strong className="num">{plain(figure.value, lang)}</strong>{' '}
                    {figure.currency}
                </li>
            ))}
        </ul>
    );
}

function Records({ result }: { result: AcceptedArticle }) {
    const { t } = useReader();
    const { programme_slug, event_slug, organisations, agreements, ledger_entries } = result;
    return (
        <p className="article-came" role="status">
            <Link to="/programmes/$programme" params={{ programme: programme_slug }}>
                {t('web.articles.to_programme')}
            </Link>
            {event_slug && (
                <Link to="/events/$event/results" params={{ event: event_slug }}>
                    {t('web.articles.to_results', { count: ledger_entries })}
                </Link>
            )}
            <span>
                {t('web.articles.came', { organisations: organisations.length, agreements: agreements.length })}
            </span>
        </p>
    );
}
