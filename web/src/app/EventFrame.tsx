import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { asFault } from '@/api/fault.ts';
import { useEvent, useOverview } from '@/api/hooks/events.ts';
import { useLive } from '@/api/live.ts';
import type { Event } from '@/api/types.ts';
import { EventContext } from '@/components/eventContext.ts';
import { Loaded } from '@/components/States.tsx';
import { TabActionsPlace } from '@/components/TabActions.tsx';
import { chooseWorkspace } from '@/components/workspaceChoice.ts';
import { CoachStrip } from '@/features/coach/CoachStrip.tsx';
import { useReader } from '@/text/useReader.ts';
import { NotFound } from './NotFound.tsx';

const tabs = [
    'overview', 'people', 'wishes', 'timetable', 'day', 'logs', 'results', 'documents', 'letters', 'after', 'settings',
] as const; // prettier-ignore

export function EventFrame() {
    const { event } = useParams({ from: '/organiser/events/$event' });
    const query = useEvent(event);
    if (query.isError && asFault(query.error).code === 'not_found') return <NotFound />;
    return <Loaded query={query}>{(found) => <Framed event={found} slug={event} />}</Loaded>;
}

function Framed({ event, slug }: { event: Event; slug: string }) {
    useEffect(() => chooseWorkspace(event.workspace_id), [event.workspace_id]);
    const live = useLive(event.id);
    const frame = useMemo(() => ({ event, live }), [event, live]);
    return (
        <EventContext.Provider value={frame}>
            <div className="event">
                <EventTabs slug={slug} event={event} />
                {event.sample && <CoachStrip event={event} />}
                <main id="page">
                    <Outlet />
                </main>
            </div>
        </EventContext.Provider>
    );
}

/** The tab a page stands under that has none of its own. */
const under: Record<string, (typeof tabs)[number]> = {
    import: 'people',
    registrations: 'people',
    press: 'documents',
    'press-templates': 'documents',
    'timetable-of': 'timetable',
};

function EventTabs({ slug, event }: { slug: string; event: Event }) {
    const { t } = useReader();
    const page = useLocation({ select: (l) => l.pathname.split('/')[3] ?? '' });
    const here = under[page] ?? page;
    const nav = useRef<HTMLElement>(null);
    // A narrow window shows a few of the tabs only: the current one is to be among them.
    useEffect(() => {
        nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
    }, [here]);
    const numbers = useOverview(event.id).data?.numbers;
    const counts: Partial<Record<(typeof tabs)[number], number>> = numbers
        ? {
              people: numbers.sellers + numbers.buyers + numbers.interpreters,
              wishes: numbers.requests,
              timetable: numbers.meetings,
          }
        : {};
    return (
        <div className="tabs">
            <nav ref={nav} aria-label={t('web.tabs')}>
                {tabs.map((tab) => (
                    <Link
                        key={tab}
                        to={`/events/$event/${tab}`}
                        params={{ event: slug }}
                        aria-current={here === tab ? 'page' : undefined}
                    >
                        {t(`web.tab.${tab}`)}
                        {counts[tab] ? <span>{counts[tab]}</span> : null}
                    </Link>
                ))}
            </nav>
            <TabActionsPlace />
        </div>
    );
}
