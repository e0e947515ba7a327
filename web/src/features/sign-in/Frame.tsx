import type { ReactNode } from 'react';
import { Icon } from '@/components/Icon.tsx';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { useReader } from '@/text/useReader.ts';
import './enter.css';

/** The page of a visitor: the name of the product, one task, the four languages. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
    const { t } = useReader();
    return (
        <main className="enter">
            <div className="enter-box">
                <p className="brand">
                    <Icon is="swap" size={24} />
                    {t('web.product')}
                </p>
                <p className="dim">{t('web.enter.lead')}</p>
                <PageHeading title={title} />
                {children}
                <LanguageButtons className="enter-languages" />
            </div>
        </main>
    );
}
