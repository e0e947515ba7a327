import { useState } from 'react';
import type { Draft } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Icon } from '@/components/Icon.tsx';
import { Mark } from '@/components/Mark.tsx';
import { oneDecimal, plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { SharesDialog } from './SharesDialog.tsx';

/** In words first, then both numbers. "Proven" is said only when it is. */
export function VerdictText({ draft }: { draft: Draft }) {
    const { t, lang } = useReader();
    const { verdict } = draft;
    const [asking, setAsking] = useState(false);
    const weigh = (of: 'value' | 'bound') => verdict.levels.reduce((sum, l) => sum + (l[of] ?? 0) * l.weight, 0);
    const value = plain(Math.round(weigh('value')), lang);
    const bound = plain(Math.round(weigh('bound')), lang);
    const seconds =
        verdict.seconds === null ? '' : t('web.curve.seconds', { seconds: oneDecimal(verdict.seconds, lang) });
    const gap = verdict.gap_percent === null ? null : oneDecimal(verdict.gap_percent, lang);
    return (
        <div className="verdict">
            {verdict.status === 'optimal' ? (
                <span className="c-good">
                    <Icon is="shield" size={28} />
                </span>
            ) : (
                <Mark is={verdict.status === 'infeasible' ? 'wrong' : 'attention'} />
            )}
            <div>
                <strong>
                    {verdict.status === 'feasible' && gap !== null
                        ? t('web.verdict.gap', { gap })
                        : t(`web.verdict.${verdict.status}`)}
                </strong>
                {verdict.status === 'optimal' && <span>{t('web.verdict.equal', { value, bound })}</span>}
                {verdict.status === 'feasible' && <span>{t('web.verdict.between', { value, bound })}</span>}
                {verdict.status === 'edited' && <span>{t('web.verdict.edited_note')}</span>}
                <span>
                    {[verdict.status === 'optimal' && t('web.verdict.none_better'), seconds]
                        .filter(Boolean)
                        .join(' · ')}{' '}
                    {verdict.levels.length > 0 && (
                        <Button look="link" className="no-print" onClick={() => setAsking(true)}>
                            {t('web.shares.open')}
                        </Button>
                    )}
                </span>
            </div>
            <SharesDialog verdict={verdict} open={asking} onClose={() => setAsking(false)} />
        </div>
    );
}
