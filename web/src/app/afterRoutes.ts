import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { event, root } from './frames.tsx';

export const mySurvey = createRoute({
    getParentRoute: () => root,
    path: '/me/survey',
    component: lazyRouteComponent(() => import('@/features/survey/MySurveyPage.tsx'), 'MySurveyPage'),
});
export const after = createRoute({
    getParentRoute: () => event,
    path: '/after',
    component: lazyRouteComponent(() => import('@/features/after/AfterPage.tsx'), 'AfterPage'),
});
