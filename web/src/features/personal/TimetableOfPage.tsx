import { useParams } from '@tanstack/react-router';
import { useTimetableOf } from '@/api/hooks/personal.ts';
import type { PersonKind } from '@/api/types.ts';
import { DocumentMenu } from '@/components/DocumentMenu.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { NameText } from '@/components/NameText.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { useReader } from '@/text/useReader.ts';
import { DayList } from './DayList.tsx';
import { useNow } from './useNow.ts';
import './personal.css';

/** Somebody's timetable as the organiser reads and prints it. */
export function TimetableOfPage() {
    const { t, lang, name } = useReader();
    const params = useParams({ from: '/organiser/events/$event/timetable-of/$kind/$id' });
    const kind: PersonKind = params.kind === 'interpreter' ? 'interpreter' : 'participant';
    const now = useNow(60_000);
    const file = (ending: string) => `/api/v1/${kind}s/${params.id}/timetable.${ending}?lang=${lang}`;
    return (
        <div className="page me-of">
            <TabActions>
                {(['pdf', 'xlsx', 'ics'] as const).map((ending) => (
                    <a key={ending} className="btn" href={file(ending)} download>
                        {t(`web.documents.format.${ending}`)}
                    </a>
                ))}
                <DocumentMenu
                    label={t('web.documents.more_formats')}
                    path={`/api/v1/${kind}s/${params.id}/timetable`}
                />
                {kind === 'interpreter' && (
                    <DocumentMenu
                        label={t('web.documents.briefing')}
                        path={`/api/v1/interpreters/${params.id}/briefing`}
                    />
                )}
            </TabActions>
            <Loaded query={useTimetableOf(kind, params.id)}>
                {(personal) => (
                    <>
                        <header className="page-head">
                            <PageHeading title={name(personal.names)}>
                                <NameText names={personal.names} />
                            </PageHeading>
                        </header>
                        {personal.release_number === null && <p>{t('web.me.not_released')}</p>}
                        <DayList personal={personal} now={now} />
                    </>
                )}
            </Loaded>
        </div>
    );
}
