import type { Pair } from '@/api/types.ts';
import { signed } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';

/** Why the pair has its strength, the weightiest first. */
export function PairReasons({ reasons }: { reasons: Pair['reasons'] }) {
    const { t, knows } = useReader();
    const most = Math.max(...reasons.map((r) => Math.abs(r.points)), 1);
    return (
        <section>
            <h3>{t('web.wishes.why')}</h3>
            <ul className="pair-reasons">
                {reasons.map((r, i) => {
                    const key = [`pair.${r.code}`, `wish.${r.code}`, `pair.reason.${r.code}`].find(knows);
                    return (
                        <li key={i}>
                            <span>{key ? t(key, r.params) : r.code}</span>
                            <span className="num">{signed(r.points)}</span>
                            <i>
                                <i style={{ width: `${(Math.abs(r.points) / most) * 100}%` }} />
                            </i>
                        </li>
                    );
                })}
            </ul>
        </section>
    );
}
