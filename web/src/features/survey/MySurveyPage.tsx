import { useState } from 'react';
import { useAnswerSurvey, useOwnSurvey } from '@/api/hooks/after.ts';
import { useSession } from '@/api/hooks/session.ts';
import type { OwnSurvey, SurveyQuestion } from '@/api/types.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { MyTabs } from '@/components/MyTabs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';
import { OwnRatings } from './OwnRatings.tsx';
import './survey.css';

/** The survey behind a personal link: one page, no signing in, one answer. */
export function MySurveyPage() {
    const { t } = useReader();
    const kind = useSession().data?.person?.kind;
    return (
        <main id="page" className="me-page survey-page">
            <MyTabs />
            <div className="survey-body">
                <PageHeading title={t('web.survey.title')} />
                <Loaded query={useOwnSurvey()}>{(own) => <Own own={own} />}</Loaded>
                {kind === 'participant' && <OwnRatings />}
            </div>
            <LanguageButtons className="me-languages no-print" />
        </main>
    );
}

function Own({ own }: { own: OwnSurvey }) {
    const { t, name } = useReader();
    const [answers, setAnswers] = useState<Record<string, string>>({});
    const send = useAnswerSurvey();
    if (own.answered) return <p role="status">{t('web.survey.thanks')}</p>;
    if (!own.open) return <p className="dim">{t('web.survey.closed')}</p>;
    return (
        <SaveForm className="form" label={t('web.survey.send')} save={send} onSave={() => send.mutate(answers)}>
            <p className="dim small">
                {name(own.event)} · {t(own.anonymous ? 'web.survey.anonymous' : 'web.survey.named')}
            </p>
            {own.questions.map((q) => (
                <Question
                    key={q.key}
                    question={q}
                    value={answers[q.key] ?? ''}
                    onChange={(value) => setAnswers({ ...answers, [q.key]: value })}
                />
            ))}
        </SaveForm>
    );
}

interface Asked {
    question: SurveyQuestion;
    value: string;
    onChange: (value: string) => void;
}

function Question({ question, value, onChange }: Asked) {
    const { t, name } = useReader();
    if (question.kind === 'text')
        return (
            <label className="field">
                <span>{name(question.labels)}</span>
                <textarea
                    className="input"
                    rows={4}
                    maxLength={2000}
                    value={value}
                    onChange={(e) => onChange(e.target.value)}
                />
            </label>
        );
    const choices =
        question.kind === 'rating'
            ? ['1', '2', '3', '4', '5'].map((v) => ({ value: v, label: v }))
            : (question.options ?? []).map((o) => ({ value: o.key, label: name(o.labels) }));
    return (
        <fieldset className="field">
            <legend>{name(question.labels)}</legend>
            <div className="marks">
                {choices.map((c) => (
                    <label key={c.value} className="mark-choice">
                        <input
                            type="radio"
                            name={question.key}
                            value={c.value}
                            checked={value === c.value}
                            required={question.required}
                            onChange={() => onChange(c.value)}
                        />
                        <span>{c.label}</span>
                    </label>
                ))}
                {question.kind === 'rating' && <span className="small dim">{t('web.survey.best')}</span>}
            </div>
        </fieldset>
    );
}
