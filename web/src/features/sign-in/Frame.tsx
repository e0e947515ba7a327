import type { ReactNode } from 'react';
import { Icon } from '@/components/Icon.tsx';
import { readIn } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import './enter.css';

/** The page of a visitor: the name of the product, one task, the four languages. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
    const { t, lang } = useReader();
    return (
        <main className="enter">
            <div className="enter-box">
                <p className="brand">
                    <Icon is="swap" size={24} />
                    {t('web.product')}
                </p>
                <p className="dim">{t('web.enter.lead')}</p>
                <h1>{title}</h1>
                {children}
                <nav className="enter-languages" aria-label={t('web.language')}>
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
                </nav>
            </div>
        </main>
    );
}
