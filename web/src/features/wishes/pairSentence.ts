import type { Pair } from '@/api/types.ts';
import type { Reader } from '@/text/useReader.ts';

/** What speaks for a pair, or against it, in words. */
export const pairSentence = ({ code, params }: Pair['reasons'][number], { t, knows }: Reader): string =>
    knows(`pair.${code}`) ? t(`pair.${code}`, params) : code;
