import { Link, useParams } from '@tanstack/react-router';
import { useNews } from '@/api/hooks/press.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import './news.css';

/** Anybody reads what a secretariat has published. */
export function NewsPage() {
    const { t, lang } = useReader();
    const { workspace = '' }: { workspace?: string } = useParams({ strict: false });
    return (
        <main className="news">
            <LanguageButtons className="news-languages" />
            <Loaded query={useNews(workspace)}>
                {(list) => (
                    <>
                        <PageHeading title={t('web.press.news_of', { name: list.issuer })} />
                        <p>
                            <a href={`/api/v1/press-feeds/${workspace}.atom?lang=${lang}`}>{t('web.press.feed')}</a>
                        </p>
                        <ul className="news-list">
                            {list.items.map((item) => (
                                <li key={item.id}>
                                    <Link to="/news/$workspace/$press" params={{ workspace, press: item.id }}>
                                        {item.title}
                                    </Link>
                                    <span className="dim small">
                                        {momentInWords(item.published_at, lang, zone)}{' '}
                                        {item.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                                    </span>
                                </li>
                            ))}
                        </ul>
                    </>
                )}
            </Loaded>
        </main>
    );
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
