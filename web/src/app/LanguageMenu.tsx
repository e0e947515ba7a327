import { Button } from '@/components/Button.tsx';
import { Menu } from '@/components/Menu.tsx';
import { readIn } from '@/text/i18n.ts';
import { ownName, uiLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

export function LanguageMenu() {
    const { t, lang } = useReader();
    return (
        <Menu
            label={t('web.language')}
            button={
                <Button look="ghost" aria-label={`${t('web.language')} ${lang.toUpperCase()}`}>
                    {lang.toUpperCase()}
                </Button>
            }
            entries={uiLanguages.map((l) => ({
                key: l,
                label: ownName[l],
                checked: l === lang,
                onSelect: () => void readIn(l),
            }))}
        />
    );
}
