import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name, Params } from '@/api/types.ts';
import { nameFor } from './names.ts';

export type Translate = (key: string, params?: Params) => string;

export interface Reader {
    lang: string;
    t: Translate;
    name: (names: readonly Name[] | undefined) => string;
    /** Whether the catalogue has a sentence under this key. */
    knows: (key: string) => boolean;
}

/** The reader's language with what depends on it: sentences and which of several names to show. */
export function useReader(): Reader {
    const { t, i18n } = useTranslation();
    return useMemo(
        () => ({
            lang: i18n.language,
            t: (key, params) => String(t(key, params ?? {})),
            name: (names) => nameFor(names, i18n.language),
            knows: (key) => i18n.exists(key),
        }),
        [t, i18n, i18n.language], // eslint-disable-line react-hooks/exhaustive-deps -- the same object changes its language
    );
}
