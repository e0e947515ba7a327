import type { Signature } from '@/api/types.ts';

/** The strokes of a signature as they were drawn. */
export function SignatureImage({ strokes, label }: { strokes: Signature['strokes']; label?: string }) {
    const line = (points: readonly number[]) => {
        const pairs: string[] = [];
        for (let i = 0; i + 1 < points.length; i += 2) pairs.push(`${points[i]} ${points[i + 1]}`);
        // A tap is a dot.
        return pairs.length === 1 ? `M${pairs[0]}h1` : `M${pairs.join('L')}`;
    };
    return (
        <svg
            className="log-strokes"
            viewBox="0 0 1000 400"
            role={label ? 'img' : undefined}
            aria-label={label}
            aria-hidden={label ? undefined : true}
        >
            {strokes.map((stroke, i) => (
                <path key={i} d={line(stroke.points)} />
            ))}
        </svg>
    );
}
