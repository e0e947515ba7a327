import { Link } from '@tanstack/react-router';
import type { Event } from '@/api/types.ts';
import { Tag } from '@/components/Tag.tsx';
import { rangeOfDays } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

export function EventList({ events }: { events: Event[] }) {
    const { t, lang, name } = useReader();
    if (events.length === 0) return <p className="dim">{t('web.programmes.events_empty')}</p>;
    return (
        <ul className="event-list">
            {events.map((e) => (
                <li key={e.id}>
                    <Link to="/events/$event/overview" params={{ event: e.slug }} className="strong">
                        {name(e.names)}
                    </Link>
                    <span className="dim small num">{rangeOfDays(e.starts_on, e.ends_on, lang)}</span>
                    <span className="dim small">{name(e.place)}</span>
                    <span className="event-list-end">
                        <Tag is={e.status === 'released' ? 'good' : undefined}>{t(`web.event.status.${e.status}`)}</Tag>
                    </span>
                </li>
            ))}
        </ul>
    );
}
