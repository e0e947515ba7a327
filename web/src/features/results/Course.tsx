import type { CoursePoint, Results } from '@/api/types.ts';
import type { ResultsSearch } from '@/components/resultsSearch.ts';
import { useReader } from '@/text/useReader.ts';
import { Sum } from '@/components/Sum.tsx';
import { stages } from '@/components/outcomeStages.ts';

const percent = (part: number, whole: number, lang: string) =>
    whole > 0 ? new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole) : '–';

/** What had come of the day's claims by when. */
export function Course({ results, onShow }: { results: Results; onShow: (filter: ResultsSearch) => void }) {
    const { t, lang } = useReader();
    const day = results.course[0]?.stages[0]?.minor ?? 0;
    const contract = (point: CoursePoint) => point.stages[2]?.minor ?? 0;
    return (
        <section aria-labelledby="course-title">
            <h2 id="course-title">{t('web.results.course')}</h2>
            <div className="scroll-x">
                <table className="table">
                    <thead>
                        <tr>
                            <th scope="col">{t('web.results.stage')}</th>
                            {results.course.map((point) => (
                                <th key={point.at} scope="col" className="num">
                                    {t(`web.results.at.${point.at}`)}
                                    <br />
                                    <span className="dim small">{point.until}</span>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {stages.map((stage, s) => (
                            <tr key={stage}>
                                <th scope="row">{t(`ledger.stage.${stage}`)}</th>
                                {results.course.map((point) => (
                                    <td key={point.at} className="num">
                                        <button
                                            type="button"
                                            className="btn link"
                                            onClick={() => onShow({ stage, until: point.until })}
                                        >
                                            <Sum minor={point.stages[s]?.minor ?? 0} currency={results.currency} />
                                        </button>
                                    </td>
                                ))}
                            </tr>
                        ))}
                        <tr>
                            <th scope="row">{t('web.results.conversion')}</th>
                            {results.course.map((point) => (
                                <td key={point.at} className="num">
                                    {percent(contract(point), day, lang)}
                                </td>
                            ))}
                        </tr>
                    </tbody>
                </table>
            </div>
        </section>
    );
}
