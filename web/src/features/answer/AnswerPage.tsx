import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAnswerPage } from '@/api/hooks/answers.ts';
import { asFault } from '@/api/fault.ts';
import type { AnswerPage as Page } from '@/api/types.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loading } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { dayWithWeekday, rangeOfDays } from '@/text/dates.ts';
import { readIn } from '@/text/i18n.ts';
import { useReader } from '@/text/useReader.ts';
import { ConfirmForm } from './ConfirmForm.tsx';
import { FollowUpForm } from './FollowUpForm.tsx';
import './answer.css';

const read = new Set<string>();

/** What a participant is asked about outcomes: no signing in, one page, their language. */
export function AnswerPage() {
    const { t } = useReader();
    const { token = '' }: { token?: string } = useParams({ strict: false });
    const query = useAnswerPage(token);
    const lang = query.data?.lang;
    useEffect(() => {
        // Once: whoever chooses another language afterwards keeps it.
        if (!lang || read.has(token)) return;
        read.add(token);
        void readIn(lang);
    }, [lang, token]);
    return (
        <main className="answer" id="page">
            {query.data ? (
                <Asked page={query.data} token={token} />
            ) : query.isError ? (
                <div role="alert">
                    <PageHeading title={t('web.answer.gone')}>
                        <Mark is="wrong" /> {t('web.answer.gone')}
                    </PageHeading>
                    <p>{t('web.answer.gone_help')}</p>
                    <p className="dim small">{t('web.failed.code', { code: asFault(query.error).code })}</p>
                </div>
            ) : (
                <Loading />
            )}
            <LanguageButtons className="answer-languages" />
        </main>
    );
}

function Asked({ page, token }: { page: Page; token: string }) {
    const { t, lang, name } = useReader();
    return (
        <>
            <p className="small dim">
                <NameText names={page.event_names} beside={false} /> · {rangeOfDays(page.starts_on, page.ends_on, lang)}{' '}
                {page.sample && <Tag is="sample">{t('web.sample')}</Tag>}
            </p>
            <PageHeading
                title={
                    page.purpose === 'confirm'
                        ? t('web.answer.confirm_title')
                        : t('web.answer.follow_up_title', { months: page.months })
                }
            />
            <p>{t('web.answer.for', { name: name(page.participant_names) })}</p>
            {page.answered ? (
                <p role="status" className="answered">
                    <Mark is="good" /> {t('web.answer.thanks')}
                </p>
            ) : (
                <p className="small dim">
                    {t('web.answer.due', { day: dayWithWeekday(page.due_at.slice(0, 10), lang) })}
                </p>
            )}
            {page.purpose === 'confirm' ? (
                <ConfirmForm page={page} token={token} />
            ) : (
                <FollowUpForm page={page} token={token} />
            )}
        </>
    );
}
