import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { keys } from '@/api/keys.ts';
import { sessionOrKept } from '@/offline/session.ts';
import { EventFrame } from './EventFrame.tsx';
import { NotFound, RouteFailed } from './NotFound.tsx';
import { cache } from './Providers.tsx';
import { Shell } from './Shell.tsx';

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: RouteFailed });

/** A visitor is sent to sign in and comes back; a participant is sent to their own page. */
async function organisersOnly({ location }: { location: { href: string } }) {
    const session = await cache.ensureQueryData({ queryKey: keys.session, queryFn: sessionOrKept });
    if (!session) throw redirect({ to: '/sign-in', search: { back: location.href } });
    if (session.person) throw redirect({ to: '/me' });
}

/** A parameter of an address as text. */
export const text = (value: unknown) =>
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

export const organiser = createRoute({
    getParentRoute: () => root,
    id: 'organiser',
    component: Shell,
    beforeLoad: organisersOnly,
});

export const event = createRoute({ getParentRoute: () => organiser, path: '/events/$event', component: EventFrame });
