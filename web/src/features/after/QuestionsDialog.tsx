import { useState } from 'react';
import { useSaveSurvey } from '@/api/hooks/after.ts';
import type { Survey, SurveyQuestion } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SelectField } from '@/components/Inputs.tsx';
import { NamesEditor } from '@/components/NamesEditor.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';

const freeKey = (questions: SurveyQuestion[]) => {
    let number = questions.length + 1;
    while (questions.some((q) => q.key === `own_${number}`)) number += 1;
    return `own_${number}`;
};

/** The organiser's own questions. Choices keep their options; new questions are marks or words. */
export function QuestionsDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const save = useSaveSurvey(event.id);
    const [questions, setQuestions] = useState(survey.questions);
    const [anonymous, setAnonymous] = useState(survey.anonymous);
    const change = (at: number, to: Partial<SurveyQuestion>) =>
        setQuestions(questions.map((q, i) => (i === at ? { ...q, ...to } : q)));
    const { published, closes_at, revision } = survey;
    return (
        <Dialog title={t('web.after.edit')} open onClose={onClose} width={640}>
            <SaveForm
                label={t('web.after.save_questions')}
                save={save}
                onSave={() =>
                    save.mutate(
                        { edit: { questions, anonymous, published, closes_at }, revision },
                        { onSuccess: onClose },
                    )
                }
                more={
                    <Button
                        onClick={() =>
                            setQuestions([
                                ...questions,
                                { key: freeKey(questions), kind: 'rating', roles: [], labels: [], options: [] },
                            ])
                        }
                    >
                        {t('web.after.add_question')}
                    </Button>
                }
            >
                <label className="check">
                    <input
                        type="checkbox"
                        checked={anonymous}
                        disabled={survey.answers > 0}
                        onChange={(e) => setAnonymous(e.target.checked)}
                    />{' '}
                    {t('web.after.anonymous')}
                </label>
                {survey.answers > 0 && <p className="small dim">{t('web.after.anonymous_fixed')}</p>}
                {questions.map((q, i) => (
                    <div className="edited-question" key={q.key}>
                        <NamesEditor
                            legend={t('web.after.question')}
                            names={q.labels}
                            required
                            onChange={(labels) => change(i, { labels })}
                        />
                        {q.kind !== 'choice' && (
                            <SelectField
                                label={t('web.after.question_kind')}
                                value={q.kind}
                                choices={(['rating', 'text'] as const).map((k) => ({
                                    value: k,
                                    label: t(`web.after.kind.${k}`),
                                }))}
                                onChange={(kind) => change(i, { kind: kind as SurveyQuestion['kind'] })}
                            />
                        )}
                        <Button onClick={() => setQuestions(questions.filter((other) => other.key !== q.key))}>
                            {t('web.after.remove_question')}
                        </Button>
                    </div>
                ))}
            </SaveForm>
        </Dialog>
    );
}
