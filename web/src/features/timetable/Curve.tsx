import type { CurvePoint } from '@/api/types.ts';
import { oneDecimal, plain } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { drawCurve } from './curve.ts';

const box = { width: 220, height: 48 };

/** The best found above, the bound below, closing. */
export function Curve({ points }: { points: readonly CurvePoint[] }) {
    const { t, lang } = useReader();
    const drawn = drawCurve(points, box.width, box.height);
    if (!drawn) return null;
    const number = (v: number) => plain(Math.round(v), lang);
    const said = t('web.curve.said', {
        best: number(drawn.last.incumbent),
        bound: number(drawn.last.bound),
        seconds: oneDecimal(drawn.last.seconds, lang),
    });
    const proven = drawn.last.incumbent <= drawn.last.bound;
    return (
        <div className="curve" role="img" aria-label={said} title={said}>
            <svg viewBox={`0 -3 ${box.width + 6} ${box.height + 6}`} preserveAspectRatio="none">
                <path d={`${drawn.incumbent}V${box.height}H0Z`} className="curve-under" />
                <path d={drawn.bound} className="curve-bound" />
                <path d={drawn.incumbent} className="curve-best" />
                {proven && <circle cx={drawn.end.x} cy={drawn.end.best} r="4" className="curve-end" />}
            </svg>
            <div className="curve-text" aria-hidden="true">
                <span className="curve-top">
                    {t('web.curve.best', { from: number(drawn.first.incumbent), to: number(drawn.last.incumbent) })}
                </span>
                <span className="curve-low">
                    {t('web.curve.bound', { from: number(drawn.first.bound), to: number(drawn.last.bound) })}
                </span>
                <span className="curve-value">
                    <b>{number(drawn.last.incumbent)}</b>
                    {t('web.curve.seconds', { seconds: oneDecimal(drawn.last.seconds, lang) })}
                </span>
            </div>
        </div>
    );
}
