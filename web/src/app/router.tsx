import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { after, mySurvey } from './afterRoutes.ts';
import { event, organiser, root, text } from './frames.tsx';
import { logOf, logs, myLog, record } from './logRoutes.ts';
import { apply, myPartners, myProfile, publicEvent, registrations } from './registrationRoutes.ts';
import { news, newsItem, press, pressPreview, pressRelease, pressTemplates } from './pressRoutes.ts';
import { searchWords } from './searchWords.ts';
import {
    account,
    articles,
    audit,
    editProgramme,
    members,
    newEvent,
    newProgramme,
    office,
    organisation,
    personData,
    programme,
    programmes,
} from './workspaceRoutes.ts';

const signIn = createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: (s: Record<string, unknown>): { back?: string } => ({ back: text(s.back) }),
    component: lazyRouteComponent(() => import('@/features/sign-in/SignInPage.tsx'), 'SignInPage'),
});
const link = createRoute({
    getParentRoute: () => root,
    path: '/link/$token',
    component: lazyRouteComponent(() => import('@/features/sign-in/LinkPage.tsx'), 'LinkPage'),
});
const personalLink = createRoute({
    getParentRoute: () => root,
    path: '/p/$token',
    component: lazyRouteComponent(() => import('@/features/sign-in/LinkPage.tsx'), 'LinkPage'),
});
const answering = createRoute({
    getParentRoute: () => root,
    path: '/a/$token',
    component: lazyRouteComponent(() => import('@/features/answer/AnswerPage.tsx'), 'AnswerPage'),
});
const me = createRoute({
    getParentRoute: () => root,
    path: '/me',
    component: lazyRouteComponent(() => import('@/features/personal/MyPage.tsx'), 'MyPage'),
});
const hall = createRoute({
    getParentRoute: () => root,
    path: '/hall/$token',
    component: lazyRouteComponent(() => import('@/features/hall/HallPage.tsx'), 'HallPage'),
});
const desk = createRoute({
    getParentRoute: () => root,
    path: '/desk/$event',
    component: lazyRouteComponent(() => import('@/features/desk/DeskPage.tsx'), 'DeskPage'),
});
const eventStart = createRoute({
    getParentRoute: () => event,
    path: '/',
    beforeLoad: ({ params }) => {
        throw redirect({ to: '/events/$event/overview', params });
    },
});
const overview = createRoute({
    getParentRoute: () => event,
    path: '/overview',
    component: lazyRouteComponent(() => import('@/features/overview/OverviewPage.tsx'), 'OverviewPage'),
});

export interface PeopleSearch {
    kind?: string;
    missing?: string;
    person?: string;
    q?: string;
}
const people = createRoute({
    getParentRoute: () => event,
    path: '/people',
    validateSearch: (s: Record<string, unknown>): PeopleSearch => ({
        kind: text(s.kind ?? s.side),
        missing: text(s.missing),
        person: text(s.person),
        q: text(s.q),
    }),
    component: lazyRouteComponent(() => import('@/features/people/PeoplePage.tsx'), 'PeoplePage'),
});
const importing = createRoute({
    getParentRoute: () => event,
    path: '/import',
    validateSearch: (s: Record<string, unknown>): { kind?: string } => ({ kind: text(s.kind) }),
    component: lazyRouteComponent(() => import('@/features/import/ImportPage.tsx'), 'ImportPage'),
});
const wishes = createRoute({
    getParentRoute: () => event,
    path: '/wishes',
    validateSearch: searchWords('seller', 'buyer', 'view'),
    component: lazyRouteComponent(() => import('@/features/wishes/WishesPage.tsx'), 'WishesPage'),
});
const timetable = createRoute({
    getParentRoute: () => event,
    path: '/timetable',
    validateSearch: searchWords('draft', 'compare', 'view', 'meeting'),
    component: lazyRouteComponent(() => import('@/features/timetable/TimetablePage.tsx'), 'TimetablePage'),
});
const results = createRoute({
    getParentRoute: () => event,
    path: '/results',
    validateSearch: searchWords(
        'in', 'stage', 'state', 'country', 'product', 'seller', 'until', 'furthest', 'show', 'entry',
    ), // prettier-ignore
    component: lazyRouteComponent(() => import('@/features/results/ResultsPage.tsx'), 'ResultsPage'),
});
const day = createRoute({
    getParentRoute: () => event,
    path: '/day',
    validateSearch: (s: Record<string, unknown>): { day?: string } => ({ day: text(s.day) }),
    component: lazyRouteComponent(() => import('@/features/day/DayPage.tsx'), 'DayPage'),
});
const documents = createRoute({
    getParentRoute: () => event,
    path: '/documents',
    component: lazyRouteComponent(() => import('@/features/documents/DocumentsPage.tsx'), 'DocumentsPage'),
});
const letters = createRoute({
    getParentRoute: () => event,
    path: '/letters',
    validateSearch: (s: Record<string, unknown>): { part?: string } => ({ part: text(s.part) }),
    component: lazyRouteComponent(() => import('@/features/letters/LettersPage.tsx'), 'LettersPage'),
});
const settings = createRoute({
    getParentRoute: () => event,
    path: '/settings',
    component: lazyRouteComponent(() => import('@/features/settings/SettingsPage.tsx'), 'SettingsPage'),
});
const personOf = createRoute({
    getParentRoute: () => event,
    path: '/timetable-of/$kind/$id',
    component: lazyRouteComponent(() => import('@/features/personal/TimetableOfPage.tsx'), 'TimetableOfPage'),
});

const tree = root.addChildren([
    signIn,
    link,
    personalLink,
    answering,
    me,
    hall,
    desk,
    myLog,
    record,
    myPartners,
    myProfile,
    mySurvey,
    publicEvent,
    apply,
    news,
    newsItem,
    pressPreview,
    organiser.addChildren([
        programmes,
        articles,
        newProgramme,
        programme,
        editProgramme,
        newEvent,
        office,
        members,
        audit,
        account,
        organisation,
        personData,
        event.addChildren([
            eventStart, overview, people, registrations, importing, wishes, timetable, day, logs, logOf, results, documents, letters, after, settings,
            personOf, press, pressRelease, pressTemplates,
        ]), // prettier-ignore
    ]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
    interface Register {
        router: typeof router;
    }
}
