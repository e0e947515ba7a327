import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { event, root } from './frames.tsx';
import { searchWords } from './searchWords.ts';

/** From the public page to a participant's own pages, and the organiser's part of it. */
export const publicEvent = createRoute({
    getParentRoute: () => root,
    path: '/e/$workspace/$event',
    component: lazyRouteComponent(() => import('@/features/registration/PublicEventPage.tsx'), 'PublicEventPage'),
});
export const apply = createRoute({
    getParentRoute: () => root,
    path: '/apply/$token',
    component: lazyRouteComponent(() => import('@/features/registration/ApplyPage.tsx'), 'ApplyPage'),
});
export const myPartners = createRoute({
    getParentRoute: () => root,
    path: '/me/partners',
    component: lazyRouteComponent(() => import('@/features/partners/PartnersPage.tsx'), 'PartnersPage'),
});
export const myProfile = createRoute({
    getParentRoute: () => root,
    path: '/me/profile',
    component: lazyRouteComponent(() => import('@/features/partners/ProfilePage.tsx'), 'ProfilePage'),
});
export const registrations = createRoute({
    getParentRoute: () => event,
    path: '/registrations',
    validateSearch: searchWords('part', 'application'),
    component: lazyRouteComponent(() => import('@/features/registration/VettingPage.tsx'), 'VettingPage'),
});
