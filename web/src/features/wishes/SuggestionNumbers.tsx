import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Basis } from '@/api/hooks/suggestions.ts';
import type { SuggestionSummary } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { useAccept } from './useAccept.ts';

/** Whether the choice is proven, how much room it uses, and what kept pairs out. */
export function SuggestionNumbers({ summary, basis }: { summary: UseQueryResult<SuggestionSummary>; basis: Basis }) {
    return (
        <Loaded query={summary} rows={2}>
            {(s) => <Numbers summary={s} basis={basis} />}
        </Loaded>
    );
}

function Numbers({ summary: s, basis }: { summary: SuggestionSummary; basis: Basis }) {
    const { t, lang } = useReader();
    const mayEdit = useMayEdit();
    const accept = useAccept(basis);
    const [open, setOpen] = useState(false);
    const excluded = s.excluded.reduce((sum, e) => sum + e.pairs, 0);
    return (
        <section className="suggest-numbers" aria-label={t('web.suggest.numbers')}>
            <p>
                <Mark is={s.proven ? 'good' : 'attention'} />{' '}
                <strong>{t(s.proven ? 'web.suggest.proven' : 'web.suggest.not_proven')}</strong>{' '}
                <span className="dim">
                    {t('web.suggest.value', { value: plain(s.value, lang), bound: plain(s.bound, lang) })}
                </span>
            </p>
            <p>
                {t('web.suggest.chosen', { chosen: s.chosen, room: s.room })}
                {s.missing > 0 && <> · {t('web.suggest.missing', { count: s.missing })}</>}
                {excluded > 0 && (
                    <>
                        {' '}
                        ·{' '}
                        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
                            {t('web.suggest.excluded', { count: excluded })}
                        </Button>
                    </>
                )}
            </p>
            {open && (
                <ul className="suggest-excluded">
                    {s.excluded.map((e) => (
                        <li key={e.code}>
                            <span>{t(`web.suggest.filter.${e.code}`)}</span>
                            <span className="num">{plain(e.pairs, lang)}</span>
                        </li>
                    ))}
                </ul>
            )}
            {mayEdit && s.added > 0 && (
                <TwiceButton
                    look="primary"
                    first={t('web.suggest.accept_all', { count: s.added })}
                    sure={t('web.suggest.accept_all_sure', { count: s.added })}
                    busy={accept.busy}
                    onSure={accept.all}
                />
            )}
        </section>
    );
}
