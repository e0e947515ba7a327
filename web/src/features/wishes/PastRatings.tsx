import { useRatePast } from '@/api/hooks/suggestions.ts';
import type { Pair } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';

const ratings = [0, 1, 2, 3, 4, 5];

/** Whether the two organisations met before, and what each thinks of it. */
export function PastRatings({ pair }: { pair: Pair }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const rate = useRatePast(event.id, pair.seller_id, pair.buyer_id);
    const sayFault = useSayFault();
    const { past } = pair;
    const save = (part: { seller_rating?: number; buyer_rating?: number; met?: boolean }) =>
        rate.mutate({ seller_rating: 0, buyer_rating: 0, ...past, met: true, ...part }, { onError: sayFault });
    const choices = ratings.map((r) => ({ value: String(r), label: t('web.past.rating', { rating: r }) }));
    return (
        <section>
            <h3>{t('web.past.title')}</h3>
            {!past && (
                <p className="small dim">
                    {t('web.past.none')}{' '}
                    {mayEdit && (
                        <Button look="link" busy={rate.isPending} onClick={() => save({})}>
                            {t('web.past.add')}
                        </Button>
                    )}
                </p>
            )}
            {past && !mayEdit && (
                <p className="small">{t('web.past.both', { seller: past.seller_rating, buyer: past.buyer_rating })}</p>
            )}
            {past && mayEdit && (
                <div className="buttons">
                    <SlimSelect
                        label={t('web.past.of_seller')}
                        value={String(past.seller_rating)}
                        choices={choices}
                        onChange={(v) => save({ seller_rating: Number(v) })}
                    />
                    <SlimSelect
                        label={t('web.past.of_buyer')}
                        value={String(past.buyer_rating)}
                        choices={choices}
                        onChange={(v) => save({ buyer_rating: Number(v) })}
                    />
                    <Button look="link" onClick={() => save({ met: false })}>
                        {t('web.past.forget')}
                    </Button>
                </div>
            )}
        </section>
    );
}
