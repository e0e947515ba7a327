import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organiser, text } from './frames.tsx';

export const programmes = createRoute({
    getParentRoute: () => organiser,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/programmes/ProgrammesPage.tsx'), 'ProgrammesPage'),
});
export const newProgramme = createRoute({
    getParentRoute: () => organiser,
    path: '/programmes/new',
    component: lazyRouteComponent(() => import('@/features/programmes/ProgrammeForm.tsx'), 'NewProgrammePage'),
});
export const programme = createRoute({
    getParentRoute: () => organiser,
    path: '/programmes/$programme',
    component: lazyRouteComponent(() => import('@/features/programmes/ProgrammePage.tsx'), 'ProgrammePage'),
});
export const articles = createRoute({
    getParentRoute: () => organiser,
    path: '/articles',
    component: lazyRouteComponent(() => import('@/features/articles/ArticlesPage.tsx'), 'ArticlesPage'),
});
export const editProgramme = createRoute({
    getParentRoute: () => organiser,
    path: '/programmes/$programme/edit',
    component: lazyRouteComponent(() => import('@/features/programmes/ProgrammeForm.tsx'), 'EditProgrammePage'),
});
export const newEvent = createRoute({
    getParentRoute: () => organiser,
    path: '/programmes/$programme/events/new',
    component: lazyRouteComponent(() => import('@/features/programmes/NewEventPage.tsx'), 'NewEventPage'),
});
export const office = createRoute({
    getParentRoute: () => organiser,
    path: '/workspace/office',
    component: lazyRouteComponent(() => import('@/features/members/OfficePage.tsx'), 'OfficePage'),
});
export const members = createRoute({
    getParentRoute: () => organiser,
    path: '/workspace/members',
    component: lazyRouteComponent(() => import('@/features/members/MembersPage.tsx'), 'MembersPage'),
});
export const audit = createRoute({
    getParentRoute: () => organiser,
    path: '/workspace/audit',
    component: lazyRouteComponent(() => import('@/features/members/AuditPage.tsx'), 'AuditPage'),
});
export const personData = createRoute({
    getParentRoute: () => organiser,
    path: '/workspace/personal-data',
    validateSearch: (s: Record<string, unknown>): { q?: string } => ({ q: text(s.q) }),
    component: lazyRouteComponent(() => import('@/features/person-data/PersonDataPage.tsx'), 'PersonDataPage'),
});
export const account = createRoute({
    getParentRoute: () => organiser,
    path: '/account',
    component: lazyRouteComponent(() => import('@/features/members/AccountPage.tsx'), 'AccountPage'),
});
export const organisation = createRoute({
    getParentRoute: () => organiser,
    path: '/organisations/$organisation',
    component: lazyRouteComponent(() => import('@/features/people/OrganisationPage.tsx'), 'OrganisationPage'),
});
