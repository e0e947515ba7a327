import { useState } from 'react';
import { usePressChanges } from '@/api/hooks/press.ts';
import { useMembers } from '@/api/hooks/workspace.ts';
import type { PressRelease } from '@/api/types.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { CheckField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { useReader } from '@/text/useReader.ts';
import { clock, dayIn } from '@/text/zones.ts';

/** Until when the release is under embargo, in which zone, and who sees it until then. */
export function ScheduleDialog({ release, onClose }: { release: PressRelease; onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const { schedule } = usePressChanges(release);
    const members = useMembers(event.workspace_id).data?.items ?? [];
    const [zone, setZone] = useState(release.embargo_zone || event.time_zone);
    const until = release.embargo_until ? new Date(release.embargo_until) : undefined;
    const [day, setDay] = useState(until ? dayIn(until, zone) : '');
    const [time, setTime] = useState(until ? clock(until, zone) : '09:00');
    const [listed, setListed] = useState(release.listed.map((one) => one.account_id));
    const toggle = (account: string, on: boolean) =>
        setListed(on ? [...listed, account] : listed.filter((a) => a !== account));
    return (
        <Dialog title={t(until ? 'web.press.reschedule' : 'web.press.schedule')} open onClose={onClose}>
            <p className="small">{t('web.press.schedule_help')}</p>
            <SaveForm
                label={t('web.press.schedule_save')}
                save={schedule}
                onSave={() => schedule.mutate({ day, time, zone, listed }, { onSuccess: onClose })}
            >
                <TextField label={t('web.press.day')} type="date" value={day} onChange={setDay} required />
                <TextField label={t('web.press.time')} type="time" value={time} onChange={setTime} required />
                <TextField label={t('web.press.zone')} value={zone} onChange={setZone} required />
                <div role="group" aria-label={t('web.press.listed')}>
                    <p className="small">{t('web.press.listed')}</p>
                    {members.map((m) => (
                        <CheckField
                            key={m.id}
                            label={m.account.display_name}
                            value={listed.includes(m.account.id)}
                            onChange={(on) => toggle(m.account.id, on)}
                        />
                    ))}
                </div>
            </SaveForm>
        </Dialog>
    );
}
