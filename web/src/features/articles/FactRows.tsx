import type { ArticleReading } from '@/api/types.ts';
import { money } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { LeftOut } from './LeftOut.tsx';
import { withFigure, withoutFigure } from './additions.ts';
import { isAmount, kinds, type Choices, type FactChoice } from './model.ts';
import { rowLook } from './points.ts';
import { PartHead } from './PartHead.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';

interface Props {
    reading: ArticleReading;
    choices: Choices;
    current: string | undefined;
    onChange: (choices: Choices) => void;
}

/** Each figure with the words that state it; kind, value and currency can be put right. */
export function FactRows({ reading, choices, current, onChange }: Props) {
    const { t, lang } = useReader();
    const { facts } = choices;
    const set = (i: number, part: Partial<FactChoice>) =>
        onChange({ ...choices, facts: facts.map((f, k) => (k === i ? { ...f, ...part } : f)) });
    return (
        <section className="article-part">
            <PartHead
                title={t('web.articles.facts')}
                add={t('web.articles.add_figure')}
                onAdd={() => onChange(withFigure(choices))}
            />
            {facts.length === 0 && <p className="dim">{t('web.articles.no_facts')}</p>}
            {facts.map((fact, i) => {
                const words = fact.words || t('web.articles.own_figure');
                const added = i >= reading.facts.length;
                return (
                    <div key={i} id={`fact-${i}`} className={rowLook(`fact-${i}`, fact.verdict, current)}>
                        {fact.words ? <q className="small">{words}</q> : <span className="dim small">{words}</span>}
                        <span className="article-fields">
                            <select
                                className="input slim"
                                aria-label={t('web.articles.kind', { of: words })}
                                value={fact.kind}
                                onChange={(e) => set(i, { kind: e.target.value })}
                            >
                                {kinds.map((k) => (
                                    <option key={k} value={k}>
                                        {t(`web.articles.kind.${k}`)}
                                    </option>
                                ))}
                            </select>
                            <input
                                className="input num"
                                type="number"
                                min={0}
                                step={1}
                                aria-label={t('web.articles.value', { of: words })}
                                value={fact.value}
                                onChange={(e) => set(i, { value: Math.round(Number(e.target.value)) })}
                            />
                            {isAmount(fact.kind) && (
                                <input
                                    className="input article-currency"
                                    maxLength={3}
                                    aria-label={t('web.articles.currency', { of: words })}
                                    value={fact.currency}
                                    onChange={(e) => set(i, { currency: e.target.value.toUpperCase() })}
                                />
                            )}
                            {isAmount(fact.kind) && fact.currency.length === 3 && (
                                <span className="dim small">{money(fact.value, fact.currency, lang)}</span>
                            )}
                            <label className="check">
                                <input
                                    type="checkbox"
                                    checked={fact.approx}
                                    onChange={(e) => set(i, { approx: e.target.checked })}
                                />
                                {t('web.articles.approx')}
                            </label>
                        </span>
                        <VerdictButtons
                            of={words}
                            verdict={fact.verdict}
                            onChange={(v) => set(i, { verdict: v })}
                            onTakeOut={added ? () => onChange(withoutFigure(choices, i)) : undefined}
                        />
                    </div>
                );
            })}
            <LeftOut
                reading={reading}
                facts={facts}
                onTake={(at) => onChange(withFigure(choices, reading.left_out[at], at))}
            />
        </section>
    );
}
