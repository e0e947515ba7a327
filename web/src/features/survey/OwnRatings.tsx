import { useState } from 'react';
import { useOwnRatings, useRateMeeting } from '@/api/hooks/after.ts';
import type { OwnRating } from '@/api/types.ts';
import { SaveForm } from '@/components/SaveForm.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';

/** Whom one has met, to be rated for the organiser alone. */
export function OwnRatings() {
    const { t } = useReader();
    const items = useOwnRatings(true).data?.items ?? [];
    if (items.length === 0) return null;
    return (
        <section aria-label={t('web.survey.rate')}>
            <h2>{t('web.survey.rate')}</h2>
            <p className="small dim">{t('web.survey.rate_help')}</p>
            {items.map((one) => (
                <Rating key={one.meeting_id} one={one} />
            ))}
        </section>
    );
}

function Rating({ one }: { one: OwnRating }) {
    const { t, name } = useReader();
    const [rating, setRating] = useState(one.rating);
    const [remark, setRemark] = useState(one.remark);
    const save = useRateMeeting();
    return (
        <SaveForm
            label={t('web.survey.save_rating')}
            save={save}
            quiet
            className="form rating-form"
            onSave={() =>
                save.mutate(
                    { meeting: one.meeting_id, rating, remark },
                    { onSuccess: () => say('good', t('web.saved')) },
                )
            }
        >
            <fieldset className="field">
                <legend>{t('web.survey.rate_of', { name: name(one.partner) })}</legend>
                <div className="marks">
                    {[1, 2, 3, 4, 5].map((mark) => (
                        <label key={mark} className="mark-choice">
                            <input
                                type="radio"
                                name={`rating-${one.meeting_id}`}
                                checked={rating === mark}
                                required
                                onChange={() => setRating(mark)}
                            />
                            <span>{mark}</span>
                        </label>
                    ))}
                </div>
            </fieldset>
            <label className="field">
                <span>{t('web.survey.remark')}</span>
                <input className="input" value={remark} maxLength={1000} onChange={(e) => setRemark(e.target.value)} />
            </label>
        </SaveForm>
    );
}
