import type { Figure } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';

const kinds = ['consultations', 'consulted_amount', 'contract_amount', 'sellers', 'attendees', 'mous'];
const blank: Figure = { kind: 'consultations', value: 0, currency: '', approx: false, source: 'organiser' };

interface Props {
    figure: Figure | null;
    onChange: (figure: Figure | null) => void;
}

/** The figure of one step. What is changed here is the organiser's figure, no longer the press's or a sample. */
export function FigureFields({ figure, onChange }: Props) {
    const { t, knows } = useReader();
    if (!figure)
        return (
            <Button look="link" onClick={() => onChange(blank)}>
                {t('web.programmes.figure.add')}
            </Button>
        );
    const set = (part: Partial<Figure>) => onChange({ ...figure, ...part, source: 'organiser' });
    const offered = kinds.includes(figure.kind) ? kinds : [figure.kind, ...kinds];
    return (
        <div className="figure-edit">
            <select
                className="input"
                aria-label={t('web.programmes.figure.kind')}
                value={figure.kind}
                onChange={(e) => set({ kind: e.target.value })}
            >
                {offered.map((k) => (
                    <option key={k} value={k}>
                        {knows(`web.figure.${k}`) ? t(`web.figure.${k}`) : k}
                    </option>
                ))}
            </select>
            <input
                className="input num"
                type="number"
                min={0}
                step={1}
                required
                aria-label={t('web.programmes.figure.value')}
                value={figure.value}
                onChange={(e) => set({ value: Math.round(Number(e.target.value)) })}
            />
            <input
                className="input"
                maxLength={3}
                pattern="[A-Z]{3}"
                aria-label={t('web.programmes.figure.currency')}
                placeholder={t('web.programmes.figure.currency')}
                value={figure.currency}
                onChange={(e) => set({ currency: e.target.value.toUpperCase() })}
            />
            <label className="check">
                <input type="checkbox" checked={figure.approx} onChange={(e) => set({ approx: e.target.checked })} />
                {t('web.programmes.figure.approx')}
            </label>
            <Button look="link" onClick={() => onChange(null)}>
                {t('web.programmes.figure.remove')}
            </Button>
        </div>
    );
}
