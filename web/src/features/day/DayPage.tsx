import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useDay, usePropose } from '@/api/hooks/day.ts';
import { asFault } from '@/api/fault.ts';
import type { DayBoard, Proposal, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { ToTimetable } from '@/components/ToTimetable.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { ClockStrip } from './ClockStrip.tsx';
import { DayLists } from './DayLists.tsx';
import { HappenedDialog, type Happened } from './HappenedDialog.tsx';
import { nowOf } from './model.ts';
import { ProposalStrip } from './ProposalStrip.tsx';
import { ScreensDialog } from './ScreensDialog.tsx';
import { TableMap } from './TableMap.tsx';
import { useTimeThere } from './useTimeThere.ts';
import './day.css';

export function DayPage() {
    const { t } = useReader();
    const event = useCurrentEvent();
    const { day } = useSearch({ from: '/organiser/events/$event/day' });
    const query = useDay(event.id, day ?? '');
    const notReleased = query.isError && asFault(query.error).code === 'not_released';
    return (
        <>
            <PageHeading hidden title={t('web.tab.day')} />
            {notReleased ? (
                <Empty title={t('web.day.not_released')}>
                    <p>{t('web.day.not_released_help')}</p>
                    <ToTimetable />
                </Empty>
            ) : (
                <Loaded query={query}>{(board) => <Day board={board} fetchedAt={query.dataUpdatedAt} />}</Loaded>
            )}
        </>
    );
}

function Day({ board, fetchedAt }: { board: DayBoard; fetchedAt: number }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const go = useNavigate();
    const propose = usePropose(event.id);
    const sayFault = useSayFault();
    const [happened, setHappened] = useState<Happened | null>(null);
    const [screens, setScreens] = useState(false);
    const [proposal, setProposal] = useState<Proposal | null>(null);
    const now = nowOf(board, useTimeThere(board, fetchedAt));
    const { mutate } = propose;
    const report = useCallback(
        (request: ProposalRequest) =>
            mutate(request, {
                onSuccess: (made) => {
                    setHappened(null);
                    setProposal(made);
                },
                onError: sayFault,
            }),
        [mutate, sayFault],
    );
    return (
        <div className="day">
            {mayEdit && (
                <TabActions>
                    <a
                        className="btn"
                        href={`/api/v1/events/${event.id}/badges.pdf?form=sheet&lang=${lang}`}
                        target="_blank"
                        rel="noreferrer"
                    >
                        {t('web.day.badges')}
                    </a>
                    <Button onClick={() => setScreens(true)}>{t('web.day.screens')}</Button>
                    <Link className="btn" to="/desk/$event" params={{ event: event.slug }}>
                        {t('web.day.desk')}
                    </Link>
                    <Button look="primary" onClick={() => setHappened({})}>
                        {t('web.day.happened')}
                    </Button>
                </TabActions>
            )}
            <ClockStrip
                board={board}
                now={now}
                onDay={(day) => void go({ to: '/events/$event/day', params: { event: event.slug }, search: { day } })}
            />
            <div className="day-work">
                <TableMap
                    now={now}
                    mayEdit={mayEdit}
                    busy={propose.isPending}
                    onPick={(meeting) => setHappened({ meeting })}
                    onReport={report}
                />
                <DayLists board={board} now={now} mayEdit={mayEdit} busy={propose.isPending} onReport={report} />
            </div>
            {proposal && (
                <ProposalStrip
                    key={proposal.id}
                    board={board}
                    now={now}
                    proposal={proposal}
                    onChange={setProposal}
                    onReport={report}
                    onDone={() => setProposal(null)}
                />
            )}
            {screens && <ScreensDialog event={event.id} onClose={() => setScreens(false)} />}
            {happened && (
                <HappenedDialog
                    board={board}
                    now={now}
                    happened={happened}
                    busy={propose.isPending}
                    onReport={report}
                    onClose={() => setHappened(null)}
                />
            )}
        </div>
    );
}
