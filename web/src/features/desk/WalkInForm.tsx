import { useState } from 'react';
import type { Desk, Side, WalkInEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { say } from '@/components/toasts.ts';
import { lastOwner, queueUp } from '@/offline/queue.ts';
import { newId } from '@/offline/unsent.ts';
import { languageName, spokenLanguages } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    desk: Desk;
    event: string;
    device: string;
    onClose: () => void;
}

/** Somebody nobody expected: enough to let them in and to give them a badge; the rest is asked for later. */
export function WalkInForm({ desk, device, onClose }: Props) {
    const { t, lang } = useReader();
    const [side, setSide] = useState<Side>('buyer');
    const [named, setNamed] = useState('');
    const [contact, setContact] = useState('');
    const [country, setCountry] = useState('');
    const [language, setLanguage] = useState('');
    const [email, setEmail] = useState('');
    const send = async () => {
        const id = newId();
        const body: WalkInEdit = {
            client_id: id,
            side,
            names: [{ lang: 'und', text: named.trim() }],
            country: country.trim().toUpperCase(),
            contact_name: contact.trim(),
            email: email.trim(),
            languages: language ? [language] : [],
            at: new Date().toISOString(),
            device,
        };
        await queueUp({
            id,
            owner: await lastOwner(),
            kind: 'walk_in',
            about: id,
            title: named.trim(),
            method: 'POST',
            path: `/events/${desk.event_id}/walk-ins`,
            body,
        });
        say('good', t('web.desk.walk_in_done', { name: named.trim() }));
        onClose();
    };
    return (
        <Dialog title={t('web.desk.walk_in')} open onClose={onClose}>
            <form
                className="form"
                onSubmit={(e) => {
                    e.preventDefault();
                    void send();
                }}
            >
                <SelectField
                    label={t('web.desk.side')}
                    value={side}
                    onChange={(next) => setSide(next as Side)}
                    choices={(['buyer', 'seller'] as const).map((one) => ({
                        value: one,
                        label: t(`web.people.${one}`),
                    }))}
                />
                <TextField
                    label={t('web.desk.organisation')}
                    value={named}
                    onChange={setNamed}
                    required
                    maxLength={200}
                />
                <TextField label={t('web.desk.contact')} value={contact} onChange={setContact} maxLength={120} />
                <TextField
                    label={t('web.desk.country')}
                    value={country}
                    onChange={setCountry}
                    maxLength={2}
                    pattern="[A-Za-z]{2}"
                />
                <SelectField
                    label={t('web.desk.language')}
                    value={language}
                    onChange={setLanguage}
                    choices={[
                        { value: '', label: '–' },
                        ...spokenLanguages.map((code) => ({ value: code, label: languageName(code, lang) })),
                    ]}
                />
                <TextField label={t('web.desk.email')} type="email" value={email} onChange={setEmail} maxLength={254} />
                <div className="buttons">
                    <Button type="submit" look="primary" large disabled={!named.trim()}>
                        {t('web.desk.walk_in_send')}
                    </Button>
                </div>
            </form>
        </Dialog>
    );
}
