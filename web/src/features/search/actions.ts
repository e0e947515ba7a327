import type { Reader } from '@/text/useReader.ts';

export interface Found {
    key: string;
    title: string;
    detail: string;
    kind: string;
    url: string;
}

const tabs = [
    'overview', 'people', 'wishes', 'timetable', 'day', 'logs', 'results', 'documents', 'letters', 'after', 'settings',
]; // prettier-ignore

/** Pages of the product whose name contains the words; all of them when nothing has been typed. */
export function actionsFor(words: string, event: string | undefined, { t }: Reader): Found[] {
    const pages = [
        ...(event
            ? [
                  ...tabs.map((tab) => ({ title: t(`web.tab.${tab}`), url: `/events/${event}/${tab}` })),
                  { title: t('web.vetting.title'), url: `/events/${event}/registrations` },
                  { title: t('web.import.title'), url: `/events/${event}/import` },
                  { title: t('web.press.title'), url: `/events/${event}/press` },
              ]
            : []),
        { title: t('web.search.page.programmes'), url: '/' },
        { title: t('web.articles.title'), url: '/articles' },
        { title: t('web.menu.office'), url: '/workspace/office' },
        { title: t('web.menu.members'), url: '/workspace/members' },
        { title: t('web.menu.audit'), url: '/workspace/audit' },
        { title: t('web.menu.personal_data'), url: '/workspace/personal-data' },
        { title: t('web.menu.account'), url: '/account' },
    ];
    const asked = words.trim().toLocaleLowerCase();
    return pages
        .filter((p) => p.title.toLocaleLowerCase().includes(asked))
        .map((p) => ({ key: p.url, title: p.title, detail: '', kind: t('web.search.pages'), url: p.url }));
}
