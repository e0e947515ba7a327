import type { ArticleReading } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { stretchesOf } from './marked.ts';
import type { Choices } from './model.ts';

/** The article's own words; what was read is underlined and leads to its row. */
export function MarkedText({ reading, choices }: { reading: ArticleReading; choices: Choices }) {
    const { t } = useReader();
    return (
        <article className="article-text" lang={reading.language} aria-label={t('web.articles.text')}>
            {stretchesOf(reading, choices).map((s, i) =>
                s.row ? (
                    <a key={i} href={`#${s.row}`} className={`read-${s.of} ${s.verdict ?? ''}`}>
                        {s.text}
                    </a>
                ) : (
                    s.text
                ),
            )}
        </article>
    );
}
