import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { event, root } from './frames.tsx';
import { searchWords } from './searchWords.ts';

export const press = createRoute({
    getParentRoute: () => event,
    path: '/press',
    component: lazyRouteComponent(() => import('@/features/press/PressPage.tsx'), 'PressPage'),
});
export const pressTemplates = createRoute({
    getParentRoute: () => event,
    path: '/press-templates',
    validateSearch: searchWords('name'),
    component: lazyRouteComponent(() => import('@/features/press/TemplatesPage.tsx'), 'TemplatesPage'),
});
export const pressRelease = createRoute({
    getParentRoute: () => event,
    path: '/press/$press',
    component: lazyRouteComponent(() => import('@/features/press/PressReleasePage.tsx'), 'PressReleasePage'),
});
export const news = createRoute({
    getParentRoute: () => root,
    path: '/news/$workspace',
    component: lazyRouteComponent(() => import('@/features/news/NewsPage.tsx'), 'NewsPage'),
});
export const newsItem = createRoute({
    getParentRoute: () => root,
    path: '/news/$workspace/$press',
    component: lazyRouteComponent(() => import('@/features/news/NewsItemPage.tsx'), 'NewsItemPage'),
});
export const pressPreview = createRoute({
    getParentRoute: () => root,
    path: '/press-preview/$token',
    component: lazyRouteComponent(() => import('@/features/news/PressPreviewPage.tsx'), 'PressPreviewPage'),
});
