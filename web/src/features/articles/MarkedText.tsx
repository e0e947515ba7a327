import { useEffect, useRef } from 'react';
import type { ArticleReading } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { stretchesOf } from './marked.ts';
import type { Choices } from './model.ts';

interface Props {
    reading: ArticleReading;
    choices: Choices;
    /** The row that is looked at. */
    current: string | undefined;
}

/** The article's own words; what was read is underlined and leads to its row. */
export function MarkedText({ reading, choices, current }: Props) {
    const { t } = useReader();
    const text = useRef<HTMLElement>(null);
    useEffect(() => {
        const box = text.current;
        const mark = box?.querySelector<HTMLElement>('a.current');
        if (!box || !mark) return;
        const from = mark.offsetTop - box.offsetTop;
        if (from < box.scrollTop || from > box.scrollTop + box.clientHeight - mark.offsetHeight)
            box.scrollTop = from - box.clientHeight / 3;
    }, [current]);
    return (
        <article ref={text} className="article-text" lang={reading.language} aria-label={t('web.articles.text')}>
            {stretchesOf(reading, choices).map((s, i) =>
                s.row ? (
                    <a
                        key={i}
                        href={`#${s.row}`}
                        className={`read-${s.of} ${s.verdict ?? ''} ${s.row === current ? 'current' : ''}`}
                    >
                        {s.text}
                    </a>
                ) : (
                    s.text
                ),
            )}
        </article>
    );
}
