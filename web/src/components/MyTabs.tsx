import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/hooks/session.ts';
import { useReader } from '@/text/useReader.ts';

const places = [
    { to: '/me', text: 'web.me.tab.timetable' },
    { to: '/me/partners', text: 'web.me.tab.partners' },
    { to: '/me/profile', text: 'web.me.tab.profile' },
] as const;

/** Between a participant's own pages; interpreters have but one. */
export function MyTabs() {
    const { t } = useReader();
    const session = useSession().data;
    if (session?.person?.kind !== 'participant') return null;
    return (
        <nav className="my-tabs no-print" aria-label={t('web.me.tabs')}>
            {places.map((p) => (
                <Link key={p.to} to={p.to} activeOptions={{ exact: true }} className="btn link">
                    {t(p.text)}
                </Link>
            ))}
        </nav>
    );
}
