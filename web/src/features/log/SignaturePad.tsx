import { useRef, useState, type PointerEvent } from 'react';
import type { Signature } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';
import { SignatureImage } from './SignatureImage.tsx';

const width = 1000;
const height = 400;
const mostPoints = 3000;

/** Signing with a finger or a pen; kept as the strokes that were drawn. */
export function SignaturePad(props: {
    label: string;
    value: Signature | null;
    onChange: (value: Signature | null) => void;
}) {
    const { t } = useReader();
    const { label, value, onChange } = props;
    const pad = useRef<HTMLDivElement>(null);
    const [stroke, setStroke] = useState<number[] | null>(null);
    const strokes = value?.strokes ?? [];
    const drawn = strokes.reduce((sum, one) => sum + one.points.length / 2, 0);
    const point = (e: PointerEvent): number[] => {
        const box = pad.current?.getBoundingClientRect();
        if (!box) return [];
        const within = (v: number, most: number) => Math.min(most, Math.max(0, Math.round(v)));
        return [
            within(((e.clientX - box.left) / box.width) * width, width),
            within(((e.clientY - box.top) / box.height) * height, height),
        ];
    };
    const end = () => {
        if (!stroke) return;
        setStroke(null);
        onChange({
            name: value?.name ?? '',
            strokes: [...strokes, { points: stroke }].slice(-200),
            signed_at: new Date().toISOString(),
        });
    };
    return (
        <fieldset className="log-signature">
            <legend>{label}</legend>
            <div
                ref={pad}
                className="log-pad"
                role="img"
                aria-label={value ? t('web.log.signed', { who: label }) : t('web.log.sign_here', { who: label })}
                onPointerDown={(e) => {
                    e.currentTarget.setPointerCapture(e.pointerId);
                    setStroke(point(e));
                }}
                onPointerMove={(e) => {
                    if (!stroke || drawn + stroke.length / 2 >= mostPoints || stroke.length >= 2000) return;
                    setStroke([...stroke, ...point(e)]);
                }}
                onPointerUp={end}
                onPointerCancel={end}
            >
                {!value && !stroke && <span className="dim">{t('web.log.sign_with_finger')}</span>}
                <SignatureImage strokes={stroke ? [...strokes, { points: stroke }] : strokes} />
            </div>
            {value && (
                <div className="log-signed">
                    <input
                        className="input"
                        aria-label={t('web.log.signer')}
                        placeholder={t('web.log.signer')}
                        maxLength={120}
                        value={value.name}
                        onChange={(e) => onChange({ ...value, name: e.target.value })}
                    />
                    <Button large onClick={() => onChange(null)}>
                        {t('web.log.sign_again')}
                    </Button>
                </div>
            )}
        </fieldset>
    );
}
