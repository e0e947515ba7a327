import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMailSettings, useOutbox, useSaveMailSettings, useTestMail } from '@/api/hooks/letters.ts';
import type { Event, MailSettings } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField, NumberField, SelectField, TextField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

export function MailSettingsPart({ event }: { event: Event }) {
    const { t } = useReader();
    return (
        <div className="letters-settings">
            <Loaded query={useMailSettings(event.id)}>
                {(settings) => <Form key={settings.revision} event={event} settings={settings} />}
            </Loaded>
            <Test event={event} />
            <p>
                <Link
                    className="btn"
                    to="/events/$event/press-templates"
                    params={{ event: event.slug }}
                    search={{ name: 'letter_timetable' }}
                >
                    {t('web.press.letters_open')}
                </Link>
            </p>
        </div>
    );
}

function Form({ event, settings }: { event: Event; settings: MailSettings }) {
    const { t } = useReader();
    const save = useSaveMailSettings(event.id, settings.revision);
    const [edit, setEdit] = useState({
        reply_to: settings.reply_to,
        invitations: settings.invitations,
        remind_day_before_at: settings.remind_day_before_at ?? null,
        remind_minutes_before: settings.remind_minutes_before ?? null,
    });
    const set = (part: Partial<typeof edit>) => setEdit((e) => ({ ...e, ...part }));
    return (
        <SaveForm
            label={t('web.save')}
            save={save}
            onSave={() =>
                void save.mutateAsync(edit).then(
                    () => say('good', t('web.saved')),
                    () => undefined,
                )
            }
        >
            <TextField
                label={t('web.mail_settings.reply_to')}
                hint={t('web.mail_settings.reply_to_help')}
                type="email"
                value={edit.reply_to}
                onChange={(reply_to) => set({ reply_to })}
            />
            <SelectField
                label={t('web.mail_settings.invitations')}
                hint={t('web.mail_settings.invitations_help')}
                value={edit.invitations}
                onChange={(v) => set({ invitations: v === 'each' ? 'each' : 'together' })}
                choices={['together', 'each'].map((v) => ({
                    value: v,
                    label: t(`web.mail_settings.invitations.${v}`),
                }))}
            />
            <CheckField
                label={t('web.mail_settings.remind_day')}
                value={edit.remind_day_before_at !== null}
                onChange={(on) => set({ remind_day_before_at: on ? '18:00' : null })}
            />
            {edit.remind_day_before_at !== null && (
                <TextField
                    label={t('web.mail_settings.remind_day_at')}
                    type="time"
                    required
                    value={edit.remind_day_before_at}
                    onChange={(remind_day_before_at) => set({ remind_day_before_at })}
                />
            )}
            <CheckField
                label={t('web.mail_settings.remind_meeting')}
                value={edit.remind_minutes_before !== null}
                onChange={(on) => set({ remind_minutes_before: on ? 20 : null })}
            />
            {edit.remind_minutes_before !== null && (
                <NumberField
                    label={t('web.mail_settings.remind_minutes')}
                    min={5}
                    max={240}
                    value={edit.remind_minutes_before}
                    onChange={(n) => set({ remind_minutes_before: n ?? 20 })}
                />
            )}
        </SaveForm>
    );
}

/** Whether mail leaves at all: a letter to oneself. */
function Test({ event }: { event: Event }) {
    const { t } = useReader();
    const [to, setTo] = useState('');
    const outbox = useOutbox(event.id).data;
    const test = useTestMail(event.id);
    const sayFault = useSayFault();
    return (
        <form
            className="form"
            onSubmit={(e) => {
                e.preventDefault();
                test.mutate(to, { onSuccess: () => say('good', t('web.mail_settings.tested')), onError: sayFault });
            }}
        >
            <h2>{t('web.mail_settings.test')}</h2>
            {outbox && !outbox.mail_configured && (
                <p className="c-attention">
                    <Mark is="attention" /> {t('web.letters.not_configured')}
                </p>
            )}
            <TextField label={t('web.mail_settings.test_to')} type="email" required value={to} onChange={setTo} />
            <div className="buttons">
                <Button type="submit" busy={test.isPending} disabled={!outbox?.mail_configured}>
                    {t('web.mail_settings.test_send')}
                </Button>
            </div>
        </form>
    );
}
