import type { ApplicantRole, Question, Words } from '@/api/types.ts';

/** The text in the reader's language, else in English, else the first one. */
export function wordsFor(words: readonly Words[], reader: string): string {
    const found = words.find((w) => w.lang === reader) ?? words.find((w) => w.lang === 'en') ?? words[0];
    return found?.text ?? '';
}

/** The same list with one language replaced; an empty text removes it. */
export function withWords(words: readonly Words[], lang: string, text: string): Words[] {
    const others = words.filter((w) => w.lang !== lang);
    return text.trim() ? [...others, { lang, text }] : others;
}

export const isAsked = (question: Question, role: ApplicantRole) =>
    (question.roles ?? []).length === 0 || question.roles.includes(role);

export const roles: readonly ApplicantRole[] = ['seller', 'buyer', 'interpreter'];
