import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { asFault } from '@/api/fault.ts';
import { useMyLogs } from '@/api/hooks/logs.ts';
import type { MeetingLog, MyLogs } from '@/api/types.ts';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { NotSent } from '@/offline/NotSent.tsx';
import { keepPages } from '@/offline/serviceWorker.ts';
import { sessionOrKept } from '@/offline/session.ts';
import { useKept } from '@/offline/useKept.ts';
import { dayInWords, momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { CardField } from './CardField.tsx';
import { LogFacts } from './LogFacts.tsx';
import { LogForm } from './LogForm.tsx';
import { Refused } from './Refused.tsx';
import { stateMark } from './states.ts';
import { useLogAnswers, useOwnVersion } from './useOwnVersion.ts';
import { Versions } from './Versions.tsx';
import './log.css';

/** The log of one meeting on the phone of who was there; works without the network. */
export function LogPage() {
    const { t } = useReader();
    const { meeting } = useParams({ from: '/me/log/$meeting' });
    const query = useMyLogs();
    const mine = useKept(query, 'mine:logs');
    useEffect(keepPages, []);
    // What is sent needs the session's token, and what waits has to know whose it is.
    useEffect(() => void sessionOrKept().catch(() => null), []);
    useLogAnswers();
    const log = mine.data?.meetings.find((one) => one.meeting_id === meeting);
    if (!mine.data)
        return query.isError && asFault(query.error).status !== 0 ? (
            <main className="me-page">
                <Failed error={query.error} onRetry={() => void query.refetch()} />
            </main>
        ) : (
            <Loading />
        );
    return (
        <main className="log-page">
            <nav className="log-back">
                <Link to="/me" className="btn large">
                    {t('web.log.back')}
                </Link>
                <NotSent />
            </nav>
            {log ? <OneLog key={meeting} log={log} mine={mine.data} /> : <Empty title={t('web.log.no_meeting')} />}
            <LanguageButtons className="me-languages no-print" />
        </main>
    );
}

function OneLog({ log, mine }: { log: MeetingLog; mine: MyLogs }) {
    const { t, lang, name } = useReader();
    const others = [log.seller, log.buyer].filter((_, i) => log.author !== (['seller', 'buyer'] as const)[i]);
    const title = t('web.log.of', { names: others.map((one) => name(one.names)).join(' × '), time: log.starts });
    const own = useOwnVersion(log, title);
    const rates = { base: mine.base_currency, rates: mine.rates };
    return (
        <>
            <header className="log-head">
                <p className="dim small">{t('log.title')}</p>
                <PageHeading title={title}>
                    {others.map((one, i) => (
                        <span key={one.id}>
                            {i > 0 && ' × '}
                            <NameText names={one.names} />
                        </span>
                    ))}
                </PageHeading>
                <p>
                    {dayInWords(log.day, lang)} {log.starts}–{log.ends} ·{' '}
                    {log.mode === 'video' ? t('web.board.video') : t('web.board.table', { label: log.table_label })}
                </p>
                <Tag is={stateMark[log.state]}>{t(`log.state.${log.state}`)}</Tag>{' '}
                {own.waiting.length > 0 && <Tag is="attention">{t('web.log.waiting')}</Tag>}
            </header>
            {own.refused && <Refused item={own.refused} />}
            {log.settled ? (
                <section className="log-part">
                    <h2>{t('web.log.settled')}</h2>
                    <p className="dim small">
                        {t(`web.log.settled_by.${log.settled_by ?? 'organiser'}`, {
                            at: momentInWords(log.settled_at ?? '', lang),
                        })}
                    </p>
                    <LogFacts content={log.settled} rates={rates} />
                </section>
            ) : (
                <>
                    <Versions log={log} rates={rates} />
                    <LogForm log={log} own={own} mine={mine} done={t('web.log.kept')} />
                </>
            )}
            <CardField log={log} title={title} />
            {log.revision > 0 && (
                <p className="log-part no-print">
                    <a className="btn large" href={`/api/v1/me/logs/${log.meeting_id}/sheet.pdf?lang=${lang}`} download>
                        {t('web.log.print')}
                    </a>
                </p>
            )}
        </>
    );
}
