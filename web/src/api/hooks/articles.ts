import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client.ts';
import { everyPage } from '../everyPage.ts';
import { keys } from '../keys.ts';
import type { AcceptedArticle, Article, ArticleEdit, ArticleReading } from '../types.ts';
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
