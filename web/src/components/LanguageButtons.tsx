import type { ReactNode } from 'react';
import { readIn } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

/** The four languages by their own names, for pages that have no menu. */
export function LanguageButtons({ className, children }: { className: string; children?: ReactNode }) {
    const { t, lang } = useReader();
    return (
        <nav className={`languages ${className}`} aria-label={t('web.language')}>
            {uiLanguages.map((l) => (
                <button
                    key={l}
                    type="button"
                    lang={l}
                    className="btn link"
                    aria-pressed={l === lang}
                    onClick={() => void readIn(l)}
                >
                    {ownName[l]}
                </button>
            ))}
            {children}
        </nav>
    );
}
