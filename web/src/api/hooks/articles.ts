import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMutation } from '../mutation.ts';
import { answer, client, ifMatch } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { AcceptedArticle, Article, ArticleEdit, ArticlePage, ArticleReading, DeletedArticle } from '../types.ts';
import { upload } from '../upload.ts';

/** What the server reads in an article; nothing is stored by it. */
export const readArticle = (workspace: string, article: Blob) =>
    upload<ArticleReading>(`/workspaces/${workspace}/article-readings?`, article, () => undefined);

export const useArticles = (workspace: string) =>
    useQuery({
        queryKey: keys.articles(workspace),
        queryFn: () => everyPage<Article>('/workspaces/{workspace}/articles', { workspace }),
        enabled: workspace !== '',
    });

export function useAcceptArticle(workspace: string) {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (body: ArticleEdit) =>
            answer<AcceptedArticle>(
                client.POST('/workspaces/{workspace}/articles', { params: { path: { workspace } }, body }),
            ),
        onSuccess: () => {
            for (const key of ['article', 'programme', 'event', 'ledger'])
                void cache.invalidateQueries({ queryKey: [key] });
        },
    });
}

export const useArticle = (article: string) =>
    useQuery({
        queryKey: keys.article(article),
        queryFn: () => answer<ArticlePage>(client.GET('/articles/{article}', { params: { path: { article } } })),
    });

export function useDeleteArticle() {
    const cache = useQueryClient();
    return useMutation({
        mutationFn: (deletion: { article: string; revision: number; withdraw: boolean }) =>
            answer<DeletedArticle>(
                client.POST('/articles/{article}/deletion', {
                    params: { path: { article: deletion.article }, header: ifMatch(deletion.revision) },
                    body: { withdraw: deletion.withdraw },
                }),
            ),
        onSuccess: () => {
            for (const key of ['article', 'ledger']) void cache.invalidateQueries({ queryKey: [key] });
        },
    });
}
