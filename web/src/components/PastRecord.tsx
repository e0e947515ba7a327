import { useAttendance, useNoShows } from '@/api/hooks/after.ts';
import type { AttendanceRecord } from '@/api/types.ts';
import { useReader } from '@/text/useReader.ts';
import { useCurrentEvent } from './eventContext.ts';
import { Mark } from './Mark.tsx';
import { useMayEdit } from './workspaceChoice.ts';

function Missed({ record }: { record?: AttendanceRecord }) {
    const { t } = useReader();
    if (!record || record.absent === 0) return null;
    return (
        <p className="small c-attention">
            <Mark is="attention" />{' '}
            {t('web.after.past_record', { absent: record.absent, events: record.events_absent })}
        </p>
    );
}

/** Whether an organisation missed meetings at earlier events. */
export function PastRecordOf({ organisation }: { organisation: string }) {
    return <Missed record={useAttendance(organisation).data} />;
}

/** The same of somebody who takes part in this event; for organisers. */
export function PastRecord({ participant }: { participant: string }) {
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const all = useNoShows(mayEdit ? event.id : '').data?.items ?? [];
    return <Missed record={all.find((one) => one.history.some((at) => at.participant_id === participant))} />;
}
