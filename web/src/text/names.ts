import type { Name } from '@/api/types.ts';

const base = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';

/** The name in the reader's language, else English, else the first one given. */
export function nameFor(names: readonly Name[] | undefined, reader: string): string {
    return namedIn(names, reader)?.text ?? '';
}

export function namedIn(names: readonly Name[] | undefined, reader: string): Name | undefined {
    if (!names?.length) return undefined;
    return names.find((n) => base(n.lang) === reader) ?? names.find((n) => base(n.lang) === 'en') ?? names[0];
}

/** The first-given name when it differs from the one shown: it stands beside it as the original. */
export function originalBeside(names: readonly Name[] | undefined, reader: string): Name | undefined {
    const shown = namedIn(names, reader);
    if (!shown || !names) return undefined;
    return names.find((n) => n.text !== shown.text);
}

/** The same list with the text of one language replaced; an empty text removes it. */
export function withName(names: readonly Name[], lang: string, text: string): Name[] {
    if (!text.trim()) return names.filter((n) => n.lang !== lang);
    if (names.some((n) => n.lang === lang)) return names.map((n) => (n.lang === lang ? { ...n, text } : n));
    return [...names, { lang, text }];
}

/** What an office is called in the reader's language, or else in its own. */
export function officeName(office: { name: string; other_names: readonly Name[] }, reader: string): string {
    return office.other_names.find((n) => n.lang === reader)?.text ?? office.name;
}
