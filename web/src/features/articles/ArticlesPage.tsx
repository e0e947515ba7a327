import { useArticles } from '@/api/hooks/articles.ts';
import { Button } from '@/components/Button.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { useMayEdit, useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { ArticleInput } from './ArticleInput.tsx';
import { Queue } from './Queue.tsx';
import { Review } from './Review.tsx';
import { useArticleQueue } from './useArticleQueue.ts';
import './articles.css';

/** Articles come in, a person says what of them is true, and the records appear. */
export function ArticlesPage() {
    const { t } = useReader();
    const workspace = useWorkspace()?.id ?? '';
    const mayEdit = useMayEdit();
    const articles = useArticles(workspace);
    const { pieces, shown, current, give, show, choose, keep } = useArticleQueue(workspace);
    const waiting = pieces.filter((p) => p.state === 'ready');
    return (
        <main id="page" className="page articles-page">
            <header className="page-head">
                <PageHeading title={t('web.articles.title')} />
            </header>
            <p className="dim">{t('web.articles.about')}</p>
            {mayEdit && <ArticleInput onFiles={(files) => void give(files)} />}
            {pieces.length > 0 && <Queue pieces={pieces} shown={shown} onShow={show} />}
            {current?.state === 'ready' && current.reading && current.choices && (
                <Review
                    key={current.id}
                    workspace={workspace}
                    piece={current}
                    reading={current.reading}
                    choices={current.choices}
                    onChange={choose}
                    onStored={keep}
                />
            )}
            {current?.result && (
                <>
                    <AcceptedList articles={[current.result.article]} result={current.result} />
                    {waiting[0] && (
                        <Button look="primary" autoFocus onClick={() => waiting[0] && show(waiting[0].id)}>
                            {t('web.articles.next', { count: waiting.length })}
                        </Button>
                    )}
                </>
            )}
            <section className="articles-known">
                <h2>{t('web.articles.known')}</h2>
                <Loaded query={articles} rows={3}>
                    {({ items }) =>
                        items.length === 0 ? (
                            <Empty title={t('web.articles.empty')}>
                                <p>{t('web.articles.empty_help')}</p>
                            </Empty>
                        ) : (
                            <AcceptedList articles={items} editable={mayEdit} />
                        )
                    }
                </Loaded>
            </section>
        </main>
    );
}
