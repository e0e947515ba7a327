import type { Lang } from '@/api/types.ts';

export const uiLanguages: readonly Lang[] = ['ko', 'zh', 'en', 'ru'];

/** Each language by its own name: a reader who is lost must find the way back. */
export const ownName: Record<Lang, string> = { ko: '한국어', zh: '中文', en: 'English', ru: 'Русский' };

/** Languages that people at these events speak, offered in forms. */
export const spokenLanguages = [
    'ko', 'zh', 'en', 'ru', 'uz', 'kk', 'mn', 'vi', 'ja', 'th', 'id', 'ar', 'es', 'fr', 'de', 'tr', 'fa',
] as const; // prettier-ignore

/** The language's name in the reader's words; the code itself where the browser knows none. */
export function languageName(code: string, reader: string): string {
    try {
        return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(code) ?? code;
    } catch {
        return code;
    }
}

/** One or two letters: 중, 영, 러 … in Korean and Chinese; the upper-case code elsewhere. */
export function languageMark(code: string, reader: string): string {
    if (reader === 'ko' || reader === 'zh') {
        const name = languageName(code, reader);
        if (name !== code) return name.slice(0, 1);
    }
    return code.slice(0, 2).toUpperCase();
}

export function countryName(code: string, reader: string): string {
    if (!code) return '';
    try {
        return new Intl.DisplayNames([reader], { type: 'region', fallback: 'code' }).of(code) ?? code;
    } catch {
        return code;
    }
}

// Codes that browsers name and ISO 3166-1 does not assign.
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** Every country by its code and its name, in the order of the reader's alphabet. */
export function countries(reader: string): { code: string; name: string }[] {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters
        .flatMap((a) => letters.map((b) => a + b))
        .filter((code) => !noCountries.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
        .map((code) => ({ code, name: countryName(code, reader) }))
        .filter(({ code, name }) => name !== code)
        .sort((a, b) => a.name.localeCompare(b.name, reader));
}
