import { Link } from '@tanstack/react-router';
import { Icon } from '@/components/Icon.tsx';
import { useReader } from '@/text/useReader.ts';
import { Crumbs } from './Crumbs.tsx';
import { ReaderMenu } from './ReaderMenu.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';

export function Bar({ onSearch }: { onSearch: () => void }) {
    const { t } = useReader();
    return (
        <header className="bar">
            <Link to="/" className="brand">
                <Icon is="swap" size={20} />
                {t('web.product')}
            </Link>
            <Crumbs />
            <div className="push">
                <button type="button" className="search-open" onClick={onSearch}>
                    <Icon is="search" size={14} />
                    <span>{t('web.search.open')}</span>
                    <kbd aria-hidden="true">/</kbd>
                </button>
                <LanguageMenu />
                <ReaderMenu />
            </div>
        </header>
    );
}
