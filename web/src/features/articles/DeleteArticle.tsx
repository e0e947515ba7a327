import { useState } from 'react';
import { useArticle, useDeleteArticle } from '@/api/hooks/articles.ts';
import type { Article } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Says what goes with an article and what stays, before it does. */
export function DeleteArticle({ article, onClose }: { article: Article; onClose: () => void }) {
    const { t } = useReader();
    const remove = useDeleteArticle();
    const sayFault = useSayFault();
    const [withdraw, setWithdraw] = useState(true);
    return (
        <Dialog title={t('web.articles.delete')} open onClose={onClose} width={520}>
            <p className="strong">{article.title}</p>
            <Loaded query={useArticle(article.id)} rows={2}>
                {({ accepted }) => (
                    <>
                        <p>
                            {t('web.articles.delete_goes', {
                                agreements: accepted.agreements.filter((a) => a.revision === 1).length,
                            })}
                        </p>
                        <p>
                            {t('web.articles.delete_stays', {
                                entries: accepted.ledger_entries,
                                agreements: accepted.agreements.filter((a) => a.revision > 1).length,
                                organisations: accepted.organisations.length,
                            })}
                        </p>
                        {accepted.ledger_entries > 0 && (
                            <CheckField
                                label={t('web.articles.delete_withdraw', { count: accepted.ledger_entries })}
                                value={withdraw}
                                onChange={setWithdraw}
                            />
                        )}
                        <div className="buttons">
                            <Button
                                look="danger"
                                busy={remove.isPending}
                                onClick={() =>
                                    remove.mutate(
                                        { article: article.id, revision: article.revision, withdraw },
                                        {
                                            onSuccess: ({ withdrawn }) => {
                                                say('good', t('web.articles.deleted', { withdrawn }));
                                                onClose();
                                            },
                                            onError: sayFault,
                                        },
                                    )
                                }
                            >
                                {t('web.articles.delete')}
                            </Button>
                            <Button onClick={onClose}>{t('web.cancel')}</Button>
                        </div>
                    </>
                )}
            </Loaded>
        </Dialog>
    );
}
