import { useState } from 'react';
import { readArticle, useArticles } from '@/api/hooks/articles.ts';
import { Button } from '@/components/Button.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { useMayEdit, useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { ArticleInput } from './ArticleInput.tsx';
import { choicesOf, type Piece } from './model.ts';
import { Queue } from './Queue.tsx';
import { Review } from './Review.tsx';
import './articles.css';

let lastId = 0;

/** Articles come in, a person says what of them is true, and the records appear. */
export function ArticlesPage() {
    const { t } = useReader();
    const workspace = useWorkspace()?.id ?? '';
    const mayEdit = useMayEdit();
    const articles = useArticles(workspace);
    const [pieces, setPieces] = useState<Piece[]>([]);
    const [shown, setShown] = useState<number | null>(null);
    const [programme, setProgramme] = useState('');
    const change = (id: number, part: Partial<Piece>) =>
        setPieces((all) => all.map((p) => (p.id === id ? { ...p, ...part } : p)));
    /** One after the other: a hundred articles neither flood the server nor freeze the page. */
    const give = async (files: File[]) => {
        const seen = new Map(pieces.flatMap((p) => (p.reading ? [[p.reading.text, p.id] as const] : [])));
        const fresh = files.map((file): Piece => ({ id: ++lastId, name: file.name, file, state: 'waiting' }));
        setPieces((all) => [...all, ...fresh]);
        setShown((now) => (fresh.length === 1 ? null : now) ?? fresh[0]?.id ?? null);
        for (const piece of fresh) {
            change(piece.id, { state: 'reading' });
            try {
                const reading = await readArticle(workspace, piece.file);
                const twin = seen.get(reading.text);
                if (twin !== undefined) {
                    change(piece.id, { state: 'same', twin });
                    setShown((now) => (now === piece.id ? twin : now));
                    continue;
                }
                seen.set(reading.text, piece.id);
                change(piece.id, { state: 'ready', reading, choices: choicesOf(reading, programme) });
            } catch (fault) {
                change(piece.id, { state: 'failed', fault });
            }
        }
    };
    const current = pieces.find((p) => p.id === shown);
    const waiting = pieces.filter((p) => p.state === 'ready');
    return (
        <main id="page" className="page articles-page">
            <header className="page-head">
                <PageHeading title={t('web.articles.title')} />
            </header>
            <p className="dim">{t('web.articles.about')}</p>
            {mayEdit && <ArticleInput onFiles={(files) => void give(files)} />}
            {pieces.length > 0 && (
                <Queue
                    pieces={pieces}
                    shown={shown}
                    onShow={(id) => setShown(pieces.find((p) => p.id === id)?.twin ?? id)}
                />
            )}
            {current?.state === 'ready' && current.reading && current.choices && (
                <Review
                    key={current.id}
                    workspace={workspace}
                    piece={current}
                    reading={current.reading}
                    choices={current.choices}
                    onChange={(choices) => {
                        setProgramme(choices.goal.programme);
                        change(current.id, { choices });
                    }}
                    onStored={(result) => {
                        setProgramme(result.article.programme_id);
                        change(current.id, { state: 'stored', result });
                    }}
                />
            )}
            {current?.result && (
                <>
                    <AcceptedList articles={[current.result.article]} result={current.result} />
                    {waiting[0] && (
                        <Button look="primary" autoFocus onClick={() => setShown(waiting[0]?.id ?? null)}>
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
