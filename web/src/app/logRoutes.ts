import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { event, root, text } from './frames.tsx';

export const myLog = createRoute({
    getParentRoute: () => root,
    path: '/me/log/$meeting',
    component: lazyRouteComponent(() => import('@/features/log/LogPage.tsx'), 'LogPage'),
});
export const record = createRoute({
    getParentRoute: () => root,
    path: '/l/$meeting',
    component: lazyRouteComponent(() => import('@/features/log/RecordPage.tsx'), 'RecordPage'),
});
export const logs = createRoute({
    getParentRoute: () => event,
    path: '/logs',
    validateSearch: (s: Record<string, unknown>): { state?: string; day?: string; q?: string } => ({
        state: text(s.state),
        day: text(s.day),
        q: text(s.q),
    }),
    component: lazyRouteComponent(() => import('@/features/log/LogsPage.tsx'), 'LogsPage'),
});
export const logOf = createRoute({
    getParentRoute: () => event,
    path: '/logs/$meeting',
    component: lazyRouteComponent(() => import('@/features/log/DecidePage.tsx'), 'DecidePage'),
});
