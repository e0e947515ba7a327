import { Link } from '@tanstack/react-router';
import { useInfo } from '@/api/hooks/session.ts';
import { useEvent } from '@/api/hooks/events.ts';
import { plannedEvent } from '@/components/sampleEvents.ts';
import { useReader } from '@/text/useReader.ts';

export function StartHere() {
    const { t, name } = useReader();
    const demo = useInfo().data?.demo === true;
    const event = useEvent(demo ? plannedEvent : '').data;
    if (!event) return null;
    return (
        <p className="start-here">
            <span>{t('web.programmes.start_here')}</span>
            <Link className="btn primary" to="/events/$event/overview" params={{ event: event.slug }}>
                {t('web.programmes.start_with', { name: name(event.names) })}
            </Link>
        </p>
    );
}
