import { useNavigate, useSearch } from '@tanstack/react-router';
import { asFault } from '@/api/fault.ts';
import { useLogs, useLogSummary, useSettleMany } from '@/api/hooks/logs.ts';
import type { LogLine } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { DocumentMenu } from '@/components/DocumentMenu.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Menu } from '@/components/Menu.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Failed, Loading } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { say } from '@/components/toasts.ts';
import { ToTimetable } from '@/components/ToTimetable.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { fits, LogFilters, type Filter } from './LogFilters.tsx';
import { LogNumbers } from './LogNumbers.tsx';
import { LogTable } from './LogTable.tsx';
import './log.css';

/** The event's logs: how far they are, what differs, what they add up to. */
export function LogsPage() {
    const { t } = useReader();
    return (
        <>
            <PageHeading hidden title={t('web.tab.logs')} />
            <Logs />
        </>
    );
}

function Logs() {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const search = useSearch({ from: '/organiser/events/$event/logs' });
    const go = useNavigate({ from: '/events/$event/logs' });
    const logs = useLogs(event.id);
    const summary = useLogSummary(event.id);
    const filter: Filter = { state: search.state ?? '', day: search.day ?? '', words: search.q ?? '' };
    const set = (next: Filter) =>
        void go({
            search: { state: next.state || undefined, day: next.day || undefined, q: next.words || undefined },
            replace: true,
        });
    if (logs.isError)
        return asFault(logs.error).code === 'not_released' ? (
            <Empty title={t('web.log.not_released')}>
                <ToTimetable />
            </Empty>
        ) : (
            <Failed error={logs.error} onRetry={() => void logs.refetch()} />
        );
    if (!logs.data) return <Loading />;
    const lines = logs.data.items;
    const shown = lines.filter((line) => fits(line, filter));
    const file = (path: string) => `/api/v1/events/${event.id}/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
    const day = filter.day ? `?day=${filter.day}` : '';
    return (
        <div className="page logs-page">
            <TabActions>
                <Menu
                    label={t('web.log.files')}
                    button={<Button>{t('web.log.files')}</Button>}
                    entries={[
                        ['logs/sheets.pdf', 'sheets'],
                        [`attendance.pdf${day}`, 'attendance_pdf'],
                        [`attendance.xlsx${day}`, 'attendance_xlsx'],
                        ['interpreter-hours.pdf', 'hours_pdf'],
                        ['interpreter-hours.xlsx', 'hours_xlsx'],
                        [`logs.xlsx${day}`, 'list_xlsx'],
                        [`logs.csv${day}`, 'list_csv'],
                    ].map(([path = '', key = '']) => ({
                        key,
                        label: t(`web.log.file.${key}`),
                        href: file(path),
                        download: true,
                    }))}
                />
                {(['meeting-record', 'meeting-logs'] as const).map((paper) => (
                    <DocumentMenu
                        key={paper}
                        label={t(`web.documents.paper.${paper}`)}
                        path={`/api/v1/events/${event.id}/documents/${paper}`}
                    />
                ))}
            </TabActions>
            {summary.data && <LogNumbers summary={summary.data} filter={filter} onChange={set} />}
            <LogFilters lines={lines} shown={shown.length} filter={filter} onChange={set} />
            <SettleAll event={event.id} lines={shown} />
            {shown.length === 0 ? (
                <Empty title={t('web.log.none_fits')} />
            ) : (
                <LogTable lines={shown} event={event.slug} />
            )}
        </div>
    );
}

/** Logs that need no decision are settled together. */
function SettleAll({ event, lines }: { event: string; lines: LogLine[] }) {
    const { t } = useReader();
    const settle = useSettleMany(event);
    const sayFault = useSayFault();
    const ready = lines.filter((line) => line.state === 'alike' || line.state === 'one_side');
    if (ready.length === 0) return null;
    const alike = ready.filter((line) => line.state === 'alike');
    const button = (some: LogLine[], key: 'alike' | 'one_side') => (
        <TwiceButton
            key={key}
            look="primary"
            busy={settle.isPending}
            first={t(`web.log.settle_all.${key}`, { count: some.length })}
            sure={t('web.log.settle_all_sure', { count: some.length })}
            onSure={() =>
                settle.mutate(
                    some.slice(0, 500).map((line) => line.meeting_id),
                    {
                        onSuccess: ({ settled, left }) =>
                            say(
                                left.length ? 'attention' : 'good',
                                t('web.log.settled_many', { settled, left: left.length }),
                            ),
                        onError: sayFault,
                    },
                )
            }
        />
    );
    const one = ready.filter((line) => line.state === 'one_side');
    return (
        <p className="buttons">
            {alike.length > 0 && button(alike, 'alike')}
            {one.length > 0 && button(one, 'one_side')}
        </p>
    );
}
