import type { Results, StageTotal } from '@/api/types.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { Mark } from '@/components/Mark.tsx';
import { Tag } from '@/components/Tag.tsx';
import { exactAmount, shortAmount } from '@/text/amounts.ts';
import { useReader } from '@/text/useReader.ts';
import { Sum } from '@/components/Sum.tsx';
import { states } from './model.ts';

/** The share of the bar from which an amount fits into its part; below, it stands beside. */
const roomy = 0.16;
/** Per cent of the width that the largest stage takes: the rest is for amounts beside. */
const widest = 84;

interface Props {
    results: Results;
    onShow: (filter: ResultsSearch) => void;
}

/** From meetings to what was shipped; each bar divides by what the other party said. */
export function Funnel({ results, onShow }: Props) {
    const { t } = useReader();
    const largest = Math.max(1, ...results.stages.map((s) => s.split.total.minor));
    return (
        <section className="funnel" aria-labelledby="funnel-title">
            <div className="section-head">
                <h2 id="funnel-title">{t('web.results.funnel')}</h2>
                {results.sample && <Tag is="sample">{t('web.sample')}</Tag>}
                <span className="dim small">{t('web.results.rates_note', { currency: results.currency })}</span>
                <ul className="legend small">
                    {states.map((state) => (
                        <li key={state}>
                            <i className={`swatch ${state}`} /> {t(`web.results.state.${state}`)}
                        </li>
                    ))}
                </ul>
            </div>
            <div className="stage">
                <div className="stage-name">{t('web.results.meetings')}</div>
                <div className="stage-total">
                    <b>{t('web.results.meetings_count', { count: results.meetings })}</b>
                    <span className="dim small">
                        {t('web.results.meetings_with', { count: results.meetings_with_entries })}
                    </span>
                    {results.meetings_not_held > 0 && (
                        <span className="dim small">
                            {t('web.results.not_held', { count: results.meetings_not_held })}
                        </span>
                    )}
                </div>
            </div>
            {results.stages.map((stage) => (
                <Stage key={stage.stage} stage={stage} currency={results.currency} largest={largest} onShow={onShow} />
            ))}
        </section>
    );
}

function Stage(props: {
    stage: StageTotal;
    currency: string;
    largest: number;
    onShow: (filter: ResultsSearch) => void;
}) {
    const { stage, currency, largest, onShow } = props;
    const { t, lang } = useReader();
    const { total } = stage.split;
    return (
        <div className="stage">
            <div className="stage-name">{t(`ledger.stage.${stage.stage}`)}</div>
            <div className="stage-total">
                <button type="button" className="btn link" onClick={() => onShow({ stage: stage.stage })}>
                    <b>
                        <Sum minor={total.minor} currency={currency} about={total.approximate > 0} />
                    </b>
                </button>
                <span className="dim small">
                    {t('web.results.count', { count: total.count })}
                    {total.unconverted > 0 && ` · ${t('web.results.unconverted', { count: total.unconverted })}`}
                </span>
            </div>
            <div className="split">
                {states.map((state) => {
                    const part = stage.split[state];
                    if (part.count === 0) return null;
                    const text = shortAmount(part.minor, currency, lang);
                    return (
                        <button
                            key={state}
                            type="button"
                            className={`part ${state}`}
                            style={{ flexBasis: `${(part.minor / largest) * widest}%` }}
                            title={exactAmount(part.minor, currency, lang)}
                            aria-label={t('web.results.part', {
                                state: t(`web.results.state.${state}`),
                                amount: text,
                                count: part.count,
                            })}
                            onClick={() => onShow({ stage: stage.stage, state })}
                        >
                            <Mark is={state === 'confirmed' ? 'good' : state === 'claimed' ? 'attention' : 'wrong'} />
                            {part.minor / largest >= roomy && <span>{text}</span>}
                        </button>
                    );
                })}
                {states.map((state) => {
                    const part = stage.split[state];
                    if (part.count === 0 || part.minor / largest >= roomy) return null;
                    return (
                        <span key={state} className={`beside small ${state}`}>
                            {shortAmount(part.minor, currency, lang)}
                        </span>
                    );
                })}
            </div>
            <button
                type="button"
                className="btn link small standing"
                onClick={() => onShow({ stage: stage.stage, furthest: 'yes' })}
            >
                {t('web.results.standing', { count: stage.standing.total.count })}
            </button>
        </div>
    );
}
