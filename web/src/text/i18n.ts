import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { setReaderLanguage } from '@/api/client.ts';
import type { Lang } from '@/api/types.ts';
import { settleParticles } from './koreanParticles.ts';
import { uiLanguages } from './languages.ts';

const kept = 'gyoryu.language';

const loaders: Record<Lang, () => Promise<{ default: Record<string, string> }>> = {
    ko: () => import('virtual:catalogue/ko'),
    zh: () => import('virtual:catalogue/zh'),
    en: () => import('virtual:catalogue/en'),
    ru: () => import('virtual:catalogue/ru'),
};

export const isUiLanguage = (tag: string): tag is Lang => (uiLanguages as readonly string[]).includes(tag);

/** What the reader chose before, else the first of the browser's languages that we speak, else Korean. */
export function firstLanguage(): Lang {
    const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(kept);
    if (asked && isUiLanguage(asked)) return asked;
    for (const tag of navigator.languages) {
        const base = tag.split('-')[0] ?? '';
        if (isUiLanguage(base)) return base;
    }
    return 'ko';
}

/** A sentence that is missing or lacks a word is a defect: the reader sees what there is, the console names it. */
const defective = (key: string, why: string) => console.error(`catalogue: ${key}: ${why}`);

async function load(language: Lang): Promise<void> {
    if (!i18next.hasResourceBundle(language, 'web'))
        i18next.addResourceBundle(language, 'web', (await loaders[language]()).default);
}

/** All languages at once, for a screen that is read by everybody. */
export const loadEvery = (): Promise<unknown> => Promise.all(uiLanguages.map(load));

/** A sentence in a language other than the reader's; it must have been loaded. */
export const sayIn = (language: Lang, key: string, params: Record<string, unknown> = {}): string =>
    String(i18next.getFixedT(language, 'web')(key, params));

export async function readIn(language: Lang): Promise<void> {
    await load(language);
    setReaderLanguage(language);
    await i18next.changeLanguage(language);
    localStorage.setItem(kept, language);
    document.documentElement.lang = language;
}

export async function startText(): Promise<void> {
    await i18next
        .use(
            new ICU({
                parseErrorHandler: (error, key, sentence) => {
                    defective(key, error.message);
                    return sentence;
                },
            }),
        )
        .use({ type: 'postProcessor', name: 'particles', process: (said: string) => settleParticles(said) })
        .use(initReactI18next)
        .init({
            lng: firstLanguage(),
            resources: {},
            defaultNS: 'web',
            ns: ['web'],
            fallbackLng: false,
            keySeparator: false,
            nsSeparator: false,
            returnEmptyString: false,
            postProcess: ['particles'],
            saveMissing: true,
            missingKeyHandler: (_languages, _namespace, key) => defective(key, 'not in the catalogue'),
        });
    await readIn(firstLanguage());
}
