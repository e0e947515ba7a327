import type { Overview } from '@/api/types.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { useReader } from '@/text/useReader.ts';
import { EventLink } from './EventLink.tsx';

/** One sentence: where the event stands and what to do next, each part a link that mends it. */
export function Headline({ overview }: { overview: Overview }) {
    const { t, knows } = useReader();
    const parts = overview.headline;
    return (
        <PageHeading className="headline" title={t('web.tab.overview')}>
            {parts.map((part, i) => {
                const key = `overview.headline.${part.code}`;
                const text = knows(key) ? t(key, part.params) : part.code;
                return (
                    <span key={i}>
                        {part.link ? (
                            <EventLink event={overview.event.slug} to={part.link}>
                                {text}
                            </EventLink>
                        ) : (
                            text
                        )}
                        {i < parts.length - 1 ? ' ' : ''}
                    </span>
                );
            })}
        </PageHeading>
    );
}
