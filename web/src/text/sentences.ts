import type { Reason, Remedy, WhatIf } from '@/api/types.ts';
import type { Reader } from './useReader.ts';

/** The catalogue's sentence for a rule that stands in the way or speaks for a place; its key where none is written yet. */
export function reasonSentence({ rule, params }: Reason, { t, knows }: Reader): string {
    for (const key of [`rule.${rule}.why`, `rule.${rule}`, `rule.${rule}.name`]) if (knows(key)) return t(key, params);
    return rule;
}

export function remedySentence({ code, params }: Remedy, { t, knows }: Reader): string {
    for (const key of [`remedy.${code}`, `rule.${code}.remedy`]) if (knows(key)) return t(key, params);
    return code;
}

/** A fact about a present place, worded by whether it speaks for the place or against it. */
export function factSentence({ rule, params, delta }: Reason & { delta: number }, reader: Reader): string {
    const key = `rule.${rule}.${delta <= 0 ? 'good' : 'bad'}`;
    return reader.knows(key) ? reader.t(key, params) : reasonSentence({ rule, params }, reader);
}

/** A change of the event, up to where its effect follows. */
export const whatIfSentence = ({ code, params }: Pick<WhatIf, 'code' | 'params'>, { t }: Reader): string =>
    t(`what_if.${code}`, params);
