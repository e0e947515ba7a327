import { Link, useParams } from '@tanstack/react-router';
import { useNewsItem } from '@/api/hooks/press.ts';
import type { PublicPress } from '@/api/types.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { PublicText } from './PublicText.tsx';
import './news.css';

export function NewsItemPage() {
    const { lang } = useReader();
    const { workspace = '', press = '' }: { workspace?: string; press?: string } = useParams({ strict: false });
    return (
        <main className="news">
            <LanguageButtons className="news-languages" />
            <Loaded query={useNewsItem(workspace, press, lang)}>{(item) => <Item item={item} />}</Loaded>
        </main>
    );
}

function Item({ item }: { item: PublicPress }) {
    const { t, lang } = useReader();
    const to = (press: string, words: string) => (
        <Link to="/news/$workspace/$press" params={{ workspace: item.workspace, press }}>
            {words}
        </Link>
    );
    return (
        <>
            <p className="dim small">
                <Link to="/news/$workspace" params={{ workspace: item.workspace }}>
                    {item.issuer}
                </Link>{' '}
                · {momentInWords(item.published_at, lang, zone)}{' '}
                {item.sample && <Tag is="sample">{t('web.sample')}</Tag>}
            </p>
            {item.corrections.map((id) => (
                <p key={id} role="note">
                    {to(id, t('web.press.was_corrected'))}
                </p>
            ))}
            {item.corrects_id && <p role="note">{to(item.corrects_id, t('web.press.corrects'))}</p>}
            <PublicText press={item} />
        </>
    );
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
