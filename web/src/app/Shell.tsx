import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { SearchDialog } from '@/features/search/SearchDialog.tsx';
import { useReader } from '@/text/useReader.ts';
import { Bar } from './Bar.tsx';

export function Shell() {
    const { t } = useReader();
    const [searching, setSearching] = useState(false);
    useHotkeys([
        ['/', () => setSearching(true)],
        ['mod+K', () => setSearching(true)],
    ]);
    return (
        <>
            <a className="skip" href="#page">
                {t('web.skip')}
            </a>
            <div className="shell">
                <Bar onSearch={() => setSearching(true)} />
                <Outlet />
            </div>
            <SearchDialog open={searching} onClose={() => setSearching(false)} />
        </>
    );
}
