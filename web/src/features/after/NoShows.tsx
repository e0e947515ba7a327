import { useState } from 'react';
import { useExcuse, useNoShows } from '@/api/hooks/after.ts';
import type { AttendanceAtEvent, AttendanceRecord } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { NameText } from '@/components/NameText.tsx';
import { Loaded } from '@/components/States.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Who missed meetings, here and before; an absence with a reason counts for nothing. */
export function NoShows() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <section aria-label={t('web.after.no_shows')}>
            <h2>{t('web.after.no_shows')}</h2>
            <p className="small">{t('web.after.no_shows_help')}</p>
            <Loaded query={useNoShows(event.id)} rows={3}>
                {({ items }) =>
                    items.length === 0 ? (
                        <p className="dim">{t('web.after.no_no_shows')}</p>
                    ) : (
                        <ul className="after-list">
                            {items.map((one) => (
                                <One key={one.organisation_id} record={one} />
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </section>
    );
}

function One({ record }: { record: AttendanceRecord }) {
    const { t } = useReader();
    return (
        <li>
            <strong>
                <NameText names={record.names} />
            </strong>{' '}
            <span className="small">
                {t('web.after.absent_of', { absent: record.absent, meetings: record.meetings })}
            </span>
            <ul>
                {record.history
                    .filter((at) => at.absent > 0)
                    .map((at) => (
                        <AtEvent key={at.participant_id} at={at} />
                    ))}
            </ul>
        </li>
    );
}

function AtEvent({ at }: { at: AttendanceAtEvent }) {
    const { t, name } = useReader();
    const excuse = useExcuse();
    const sayFault = useSayFault();
    const [remark, setRemark] = useState(at.remark);
    const save = (excused: boolean) =>
        excuse.mutate({ participant: at.participant_id, excused, remark }, { onError: sayFault });
    return (
        <li className="small">
            {name(at.event)} · {at.day} · {t('web.after.absent_of', { absent: at.absent, meetings: at.meetings })}{' '}
            {at.excused ? (
                <>
                    {t('web.after.excused')} {at.remark}{' '}
                    <Button look="link" busy={excuse.isPending} onClick={() => save(false)}>
                        {t('web.after.excuse_back')}
                    </Button>
                </>
            ) : (
                <>
                    <input
                        className="input slim"
                        aria-label={t('web.after.excuse_remark')}
                        placeholder={t('web.after.excuse_remark')}
                        value={remark}
                        maxLength={500}
                        onChange={(e) => setRemark(e.target.value)}
                    />{' '}
                    <Button look="link" busy={excuse.isPending} onClick={() => save(true)}>
                        {t('web.after.excuse')}
                    </Button>
                </>
            )}
        </li>
    );
}
