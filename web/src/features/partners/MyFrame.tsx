import type { ReactNode } from 'react';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { MyTabs } from '@/components/MyTabs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import './partners.css';

/** The frame of a participant's own pages, for a phone. */
export function MyFrame({ title, children }: { title: string; children: ReactNode }) {
    return (
        <main className="my-page">
            <MyTabs />
            <PageHeading hidden title={title} />
            {children}
            <LanguageButtons className="my-languages no-print" />
        </main>
    );
}
