import { useRatings } from '@/api/hooks/after.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { NameText } from '@/components/NameText.tsx';
import { Loaded } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';

/** What both sides of meetings thought of each other, the worst first. */
export function Ratings() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <section aria-label={t('web.after.ratings')}>
            <h2>{t('web.after.ratings')}</h2>
            <p className="small">{t('web.after.ratings_help')}</p>
            <Loaded query={useRatings(event.id)} rows={3}>
                {({ items }) =>
                    items.length === 0 ? (
                        <p className="dim">{t('web.after.no_ratings')}</p>
                    ) : (
                        <ul className="after-list">
                            {items.map((one) => (
                                <li key={one.meeting_id}>
                                    <NameText names={one.seller} /> – <NameText names={one.buyer} />
                                    <span className="small said-by">
                                        <Said label={t('web.after.rating_seller')} mark={one.seller_rating} />
                                        {one.seller_remark}
                                    </span>
                                    <span className="small said-by">
                                        <Said label={t('web.after.rating_buyer')} mark={one.buyer_rating} />
                                        {one.buyer_remark}
                                    </span>
                                </li>
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </section>
    );
}

function Said({ label, mark }: { label: string; mark: number }) {
    const { t } = useReader();
    return (
        <b>
            {label} {mark > 0 ? t('web.survey.stars', { rating: mark }) : '–'}{' '}
        </b>
    );
}
