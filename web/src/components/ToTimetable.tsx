import { Link } from '@tanstack/react-router';
import { useReader } from '@/text/useReader.ts';
import { useCurrentEvent } from './eventContext.ts';

/** The way out of a page that is empty until the event has a timetable. */
export function ToTimetable() {
    const { t } = useReader();
    return (
        <Link className="btn primary" to="/events/$event/timetable" params={{ event: useCurrentEvent().slug }}>
            {t('web.to_timetable')}
        </Link>
    );
}
