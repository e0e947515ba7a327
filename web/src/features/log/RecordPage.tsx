import { Navigate, useParams } from '@tanstack/react-router';
import { useEvent } from '@/api/hooks/events.ts';
import { useLog } from '@/api/hooks/logs.ts';
import { useSession } from '@/api/hooks/session.ts';
import { Loaded } from '@/components/States.tsx';

/** Where the code on a printed log leads: whoever is signed in comes to their own view of the record. */
export function RecordPage() {
    const { meeting } = useParams({ from: '/l/$meeting' });
    return (
        <Loaded query={useSession()}>
            {(session) =>
                session?.person ? (
                    <Navigate to="/me/log/$meeting" params={{ meeting }} replace />
                ) : session ? (
                    <ToEvent meeting={meeting} />
                ) : (
                    <Navigate to="/sign-in" search={{ back: `/l/${meeting}` }} replace />
                )
            }
        </Loaded>
    );
}

function ToEvent({ meeting }: { meeting: string }) {
    const log = useLog(meeting);
    const event = useEvent(log.data?.event_id ?? '');
    return (
        <Loaded query={log}>
            {() => (
                <Loaded query={event}>
                    {({ slug }) => (
                        <Navigate to="/events/$event/logs/$meeting" params={{ event: slug, meeting }} replace />
                    )}
                </Loaded>
            )}
        </Loaded>
    );
}
