import type { Verdict } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { oneDecimal, plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';

/** Each rule's part of the objective, in the order in which they count, with the least anyone can reach. */
export function SharesDialog({ verdict, open, onClose }: { verdict: Verdict; open: boolean; onClose: () => void }) {
    const { t, lang } = useReader();
    const total = verdict.levels.reduce((sum, l) => sum + l.value * l.weight, 0);
    return (
        <Dialog title={t('web.shares.title')} open={open} onClose={onClose} width={560}>
            <p>{t('web.shares.help')}</p>
            {!!verdict.gap_percent && <p>{t('web.shares.gap', { gap: oneDecimal(verdict.gap_percent, lang) })}</p>}
            <table className="table">
                <thead>
                    <tr>
                        <th>{t('web.shares.rule')}</th>
                        <th className="num">{t('web.shares.value')}</th>
                        <th className="num">{t('web.shares.bound')}</th>
                        <th className="num">{t('web.shares.share')}</th>
                    </tr>
                </thead>
                <tbody>
                    {verdict.levels.map((l) => (
                        <tr key={l.rule}>
                            <td>{t(`rule.${l.rule}.name`)}</td>
                            <td className="num">{plain(Math.round(l.value * l.weight), lang)}</td>
                            <td className="num">
                                {l.bound === null
                                    ? t('web.shares.unknown')
                                    : plain(Math.round(l.bound * l.weight), lang)}
                            </td>
                            <td className="num">
                                {total > 0 ? `${Math.round((100 * l.value * l.weight) / total)}%` : '–'}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Dialog>
    );
}
