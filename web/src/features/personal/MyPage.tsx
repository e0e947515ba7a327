import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useMyLogs } from '@/api/hooks/logs.ts';
import { useLive } from '@/api/live.ts';
import { useMyTimetable } from '@/api/hooks/personal.ts';
import { useSession, useSignOut } from '@/api/hooks/session.ts';
import { asFault } from '@/api/fault.ts';
import { Button } from '@/components/Button.tsx';
import { LanguageButtons } from '@/components/LanguageButtons.tsx';
import { MyTabs } from '@/components/MyTabs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Failed, Loading } from '@/components/States.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { NotSent } from '@/offline/NotSent.tsx';
import { keepPages } from '@/offline/serviceWorker.ts';
import { forgetKept } from '@/offline/kept.ts';
import { sessionOrKept } from '@/offline/session.ts';
import { useKept } from '@/offline/useKept.ts';
import { useUnsent } from '@/offline/useUnsent.ts';
import { Blocks } from './Blocks.tsx';
import { CalendarActions } from './CalendarActions.tsx';
import { DayList } from './DayList.tsx';
import { DraftForComment } from './DraftForComment.tsx';
import { forget, keep, kept } from './kept.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { OwnBadge } from './OwnBadge.tsx';
import { OwnData } from './OwnData.tsx';
import { SurveyLink } from './SurveyLink.tsx';
import { useNow } from './useNow.ts';
import './personal.css';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A participant's or interpreter's own page, for a phone: the next meeting large, then the day. */
export function MyPage() {
    const { t, lang, name } = useReader();
    const query = useMyTimetable(here);
    // A change of the day is seen when it happens, not at the next minute.
    useLive(query.data?.event.id);
    const now = useNow(15_000);
    const status = query.isError ? asFault(query.error).status : null;
    const erased = status === 410;
    const takenBack = status === 401 || erased;
    const offline = status === 0 ? kept() : null;
    const personal = query.data ?? offline?.personal;
    const mine = useKept(useMyLogs(personal !== undefined), 'mine:logs').data;
    const logs = useMemo(() => new Map(mine?.meetings.map((one) => [one.meeting_id, one.state])), [mine]);
    useEffect(keepPages, []);
    useEffect(() => void sessionOrKept().catch(() => null), []);
    useEffect(() => {
        if (query.data) keep(query.data);
    }, [query.data]);
    useEffect(() => {
        if (takenBack) forgetAll();
    }, [takenBack]);
    if (takenBack) return <TakenBack erased={erased} />;
    if (!personal)
        return query.isError ? (
            <main className="me-page">
                <Failed error={query.error} onRetry={() => void query.refetch()} />
                <Leave />
            </main>
        ) : (
            <Loading />
        );
    return (
        <main className="me-page">
            <MyTabs />
            <header className="me-head">
                <PageHeading title={t('web.me.title', { name: name(personal.names) })} />
                <p className="dim small">{name(personal.event.names)}</p>
                {offline && (
                    <p className="tag attention" role="status">
                        {t('web.me.offline', { at: momentInWords(new Date(offline.at).toISOString(), lang) })}
                    </p>
                )}
                <NotSent />
            </header>
            <NextMeeting personal={personal} now={now} />
            <DayList personal={personal} now={now} logs={logs} />
            <OwnBadge personal={personal} now={now} />
            <Blocks personal={personal} />
            {!offline && <DraftForComment />}
            <CalendarActions personal={personal} />
            <SurveyLink />
            <OwnData />
            <LanguageButtons className="me-languages no-print">
                <Leave />
            </LanguageButtons>
        </main>
    );
}

/** What was kept for reading; what is not yet sent stays until it is sent or given up. */
function forgetAll() {
    forget();
    void forgetKept('mine:');
}

/** What the phone held is gone with the link. */
function TakenBack({ erased }: { erased: boolean }) {
    const { t } = useReader();
    return (
        <main className="me-page">
            <header className="me-head" role="alert">
                <PageHeading title={t(erased ? 'web.me.erased' : 'web.me.taken_back')} />
                <p>{t(erased ? 'web.me.erased_help' : 'web.me.taken_back_help')}</p>
            </header>
            <LanguageButtons className="me-languages" />
        </main>
    );
}

function Leave() {
    const { t } = useReader();
    const go = useNavigate();
    const session = useSession().data;
    const leave = useSignOut();
    const unsent = useUnsent().items.length;
    if (!session) return null;
    if (unsent > 0) return <p className="small">{t('web.offline.stay', { count: unsent })}</p>;
    const out = () => {
        forgetAll();
        leave.mutate(undefined, { onSettled: () => void go({ to: '/sign-in' }) });
    };
    return (
        <Button look="link" onClick={out}>
            {t('web.menu.sign_out')}
        </Button>
    );
}
