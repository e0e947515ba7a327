import type { CurvePoint } from '@/api/types.ts';

export interface Drawn {
    incumbent: string;
    bound: string;
    end: { x: number; best: number; bound: number };
    first: CurvePoint;
    last: CurvePoint;
}

/** Two stepped lines in a box: the best found comes down, the proven bound goes up, and they meet when it is proven. */
export function drawCurve(points: readonly CurvePoint[], width: number, height: number): Drawn | null {
    const first = points[0];
    const last = points.at(-1);
    if (!first || !last) return null;
    const seconds = Math.max(last.seconds, 0.001);
    const top = Math.max(...points.map((p) => p.incumbent));
    const bottom = Math.min(...points.map((p) => p.bound));
    const span = Math.max(top - bottom, 1);
    const x = (p: CurvePoint) => +((p.seconds / seconds) * width).toFixed(1);
    const y = (v: number) => +(height - ((v - bottom) / span) * height).toFixed(1);
    const steps = (value: (p: CurvePoint) => number) =>
        points.reduce((path, p, i) => path + (i ? `H${x(p)}V${y(value(p))}` : `M0 ${y(value(p))}`), '');
    return {
        incumbent: `${steps((p) => p.incumbent)}H${width}`,
        bound: `${steps((p) => p.bound)}H${width}`,
        end: { x: width, best: y(last.incumbent), bound: y(last.bound) },
        first,
        last,
    };
}
