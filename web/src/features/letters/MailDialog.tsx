import { useState } from 'react';
import { useChangeMails, useMail, useResend } from '@/api/hooks/letters.ts';
import type { Event, MailText } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { StateTag } from './MailTable.tsx';

interface Props {
    mail: string;
    event: Event;
    onClose: () => void;
}

/** One letter as its reader gets it, and what can still be done about it. */
export function MailDialog({ mail, event, onClose }: Props) {
    const { t } = useReader();
    return (
        <Dialog title={t('web.letters.one')} open onClose={onClose} width={680}>
            <Loaded query={useMail(mail)}>{(text) => <Letter mail={text} event={event} onClose={onClose} />}</Loaded>
        </Dialog>
    );
}

function Letter({ mail, event, onClose }: { mail: MailText; event: Event; onClose: () => void }) {
    const { t, lang } = useReader();
    return (
        <div className="form">
            <div className="letters-head">
                <StateTag mail={mail} />
                <span className="letters-address">{mail.to}</span>
                <span className="dim small">
                    {t('web.letters.attempts', { count: mail.attempts })}
                    {mail.next_attempt_at &&
                        ` · ${t('web.letters.next_attempt', { at: momentInWords(mail.next_attempt_at, lang) })}`}
                </span>
            </div>
            {mail.last_refusal && mail.state !== 'sent' && (
                <p className="c-wrong small letters-address">{mail.last_refusal}</p>
            )}
            <h2 className="letters-subject" lang={mail.lang}>
                {mail.subject}
            </h2>
            <pre className="letters-body" lang={mail.lang} tabIndex={0}>
                {mail.body || t('web.letters.forgotten')}
            </pre>
            {mail.invitations > 0 && (
                <p className="dim small">{t('web.letters.invitations', { count: mail.invitations })}</p>
            )}
            <Actions mail={mail} event={event} onClose={onClose} />
        </div>
    );
}

function Actions({ mail, event, onClose }: { mail: MailText; event: Event; onClose: () => void }) {
    const { t } = useReader();
    const [to, setTo] = useState(mail.to);
    const resend = useResend();
    const change = useChangeMails(event.id);
    const sayFault = useSayFault();
    const unsent = mail.state === 'waiting' || mail.state === 'held';
    const act = (action: 'send' | 'hold' | 'withdraw') =>
        change.mutate({ ids: [mail.id], action }, { onSuccess: onClose, onError: sayFault });
    return (
        <>
            {!unsent && mail.body && (
                <TextField
                    label={t('web.letters.address')}
                    hint={mail.person ? t('web.letters.address_help') : undefined}
                    type="email"
                    value={to}
                    onChange={setTo}
                />
            )}
            <div className="buttons">
                {!unsent && mail.body && (
                    <Button
                        look="primary"
                        large
                        busy={resend.isPending}
                        disabled={!to}
                        onClick={() =>
                            resend.mutate(
                                { mail: mail.id, to },
                                {
                                    onSuccess: () => {
                                        say('good', t('web.letters.resent'));
                                        onClose();
                                    },
                                    onError: sayFault,
                                },
                            )
                        }
                    >
                        {to === mail.to ? t('web.letters.resend') : t('web.letters.resend_corrected')}
                    </Button>
                )}
                {mail.state === 'held' && (
                    <Button look="primary" large busy={change.isPending} onClick={() => act('send')}>
                        {t('web.letters.send')}
                    </Button>
                )}
                {mail.state === 'waiting' && (
                    <Button large busy={change.isPending} onClick={() => act('hold')}>
                        {t('web.letters.hold')}
                    </Button>
                )}
                {unsent && (
                    <TwiceButton
                        first={t('web.letters.withdraw')}
                        sure={t('web.letters.withdraw_sure')}
                        busy={change.isPending}
                        onSure={() => act('withdraw')}
                    />
                )}
            </div>
        </>
    );
}
