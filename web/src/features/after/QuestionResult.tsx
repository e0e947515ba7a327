import type { SurveyQuestionResult } from '@/api/types.ts';
import { oneDecimal } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';

/** One question: how often what was answered, the average, what was written. */
export function QuestionResult({ result }: { result: SurveyQuestionResult }) {
    const { t, lang, name } = useReader();
    const most = Math.max(1, ...result.counts.map((c) => c.count));
    const label = (value: string) => {
        const option = result.question.options?.find((o) => o.key === value);
        return option ? name(option.labels) : t('web.survey.stars', { rating: value });
    };
    return (
        <section className="survey-question">
            <h3>{name(result.question.labels)}</h3>
            {result.average !== null && result.average !== undefined && (
                <p className="average">{t('web.after.average', { average: oneDecimal(result.average, lang) })}</p>
            )}
            {result.counts.length > 0 && (
                <ul className="bars">
                    {result.counts.map((c) => (
                        <li key={c.value}>
                            <span
                                className="answer-bar"
                                style={{ width: `${(c.count / most) * 60}%` }}
                                aria-hidden="true"
                            />
                            <span className="small">
                                {t('web.after.count', { value: label(c.value), count: c.count })}
                            </span>
                        </li>
                    ))}
                </ul>
            )}
            {result.texts.length > 0 && (
                <ul className="said">
                    {result.texts.map((said, i) => (
                        <li key={i}>
                            <span lang={said.lang}>{said.text}</span>{' '}
                            <span className="small dim">{t(`survey.role.${said.side}`)}</span>
                        </li>
                    ))}
                </ul>
            )}
        </section>
    );
}
