import { useState } from 'react';
import { surveyFileUrl, useSaveSurvey, useSurvey, useSurveyResults } from '@/api/hooks/after.ts';
import type { Survey } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { DocumentMenu } from '@/components/DocumentMenu.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { QuestionsDialog } from './QuestionsDialog.tsx';
import { QuestionResult } from './QuestionResult.tsx';

/** The survey: asked, answered, handed out. */
export function SurveyPart() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <section aria-label={t('web.after.survey')}>
            <h2>{t('web.after.survey')}</h2>
            <Loaded query={useSurvey(event.id)} rows={3}>
                {(survey) => <Ready survey={survey} />}
            </Loaded>
        </section>
    );
}

function Ready({ survey }: { survey: Survey }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const save = useSaveSurvey(event.id);
    const sayFault = useSayFault();
    const [editing, setEditing] = useState(false);
    const { questions, anonymous, published, closes_at, revision } = survey;
    const publish = (to: boolean) =>
        save.mutate({ edit: { questions, anonymous, published: to, closes_at }, revision }, { onError: sayFault });
    return (
        <>
            <p>
                {t(published ? 'web.after.published' : 'web.after.unpublished')}{' '}
                {t('web.after.answered', { answers: survey.answers, asked: survey.asked })}
            </p>
            <div className="buttons">
                <Button
                    look={published ? 'plain' : 'primary'}
                    busy={save.isPending}
                    onClick={() => publish(!published)}
                >
                    {t(published ? 'web.after.close' : 'web.after.publish')}
                </Button>
                <Button onClick={() => setEditing(true)}>{t('web.after.edit')}</Button>
                <a className="btn" href={`${surveyFileUrl(event.id, 'xlsx')}?lang=${lang}`} download>
                    {t('web.after.xlsx')}
                </a>
                <a className="btn" href={`${surveyFileUrl(event.id, 'csv')}?lang=${lang}`} download>
                    {t('web.after.csv')}
                </a>
                <DocumentMenu
                    label={t('web.documents.paper.survey-results')}
                    path={`/api/v1/events/${event.id}/documents/survey-results`}
                />
            </div>
            <Results event={event.id} />
            {editing && <QuestionsDialog survey={survey} onClose={() => setEditing(false)} />}
        </>
    );
}

function Results({ event }: { event: string }) {
    const { t } = useReader();
    const [side, setSide] = useState('');
    return (
        <Loaded query={useSurveyResults(event, side)} rows={5}>
            {(results) =>
                results.answers === 0 && side === '' ? (
                    <p className="dim">{t('web.after.no_answers')}</p>
                ) : (
                    <>
                        <p>
                            <SlimSelect
                                label={t('web.after.side')}
                                value={side}
                                choices={[
                                    { value: '', label: t('web.after.everybody') },
                                    ...(['seller', 'buyer', 'interpreter'] as const).map((s) => ({
                                        value: s,
                                        label: t(`survey.role.${s}`),
                                    })),
                                ]}
                                onChange={setSide}
                            />{' '}
                            {results.sample && <Tag is="sample">{t('web.after.sample')}</Tag>}
                        </p>
                        <div className="survey-results">
                            {results.questions.map((q) => (
                                <QuestionResult key={q.question.key} result={q} />
                            ))}
                        </div>
                    </>
                )
            }
        </Loaded>
    );
}
