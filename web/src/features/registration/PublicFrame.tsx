import type { ReactNode } from 'react';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import './registration.css';

/** The frame of pages that need no account: made for a phone, languages always at hand. */
export function PublicFrame({ children }: { children: ReactNode }) {
    return (
        <main className="public-page">
            <LanguageButtons className="public-languages" />
            {children}
        </main>
    );
}
