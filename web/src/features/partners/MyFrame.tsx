import type { ReactNode } from 'react';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { MyTabs } from '@/components/MyTabs.tsx';
import './partners.css';

/** The frame of a participant's own pages, for a phone. */
export function MyFrame({ title, children }: { title: string; children: ReactNode }) {
    return (
        <main className="my-page">
            <MyTabs />
            <h1 className="visually-hidden">{title}</h1>
            {children}
            <LanguageButtons className="my-languages no-print" />
        </main>
    );
}
