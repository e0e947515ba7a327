import { useState } from 'react';
import { useChangeMails, useMails, useOutbox } from '@/api/hooks/letters.ts';
import type { Event, MailState, Outbox } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { FindField } from '@/components/FindField.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Segmented } from '@/components/Segmented.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { MailDialog } from './MailDialog.tsx';
import { MailTable } from './MailTable.tsx';

const states = ['waiting', 'held', 'sent', 'failed', 'withdrawn', 'captured'] as const;

/** What waits, what left, what did not arrive and why. */
export function OutboxPart({ event }: { event: Event }) {
    const { t } = useReader();
    const [state, setState] = useState<MailState | ''>('');
    const [words, setWords] = useState('');
    const [shown, setShown] = useState('');
    const mails = useMails(event.id, { ...(state ? { state } : {}), ...(words ? { q: words } : {}) });
    return (
        <Loaded query={useOutbox(event.id)}>
            {(outbox) => (
                <>
                    {!outbox.mail_configured && (
                        <p className="letters-note c-attention" role="status">
                            <Mark is="attention" /> {t('web.letters.not_configured')}
                        </p>
                    )}
                    <div className="letters-filter">
                        <Segmented
                            label={t('web.letters.state')}
                            value={state}
                            onChange={setState}
                            choices={[
                                { value: '', label: t('web.letters.state.all') },
                                ...states.map((s) => ({
                                    value: s,
                                    label: `${t(`web.letters.state.${s}`)} ${outbox[s]}`,
                                })),
                            ]}
                        />
                        <FindField label={t('web.letters.find')} value={words} onChange={setWords} />
                        <AllAtOnce event={event} outbox={outbox} />
                    </div>
                    <Loaded query={mails}>
                        {({ items, total }) =>
                            items.length === 0 ? (
                                <Empty title={t('web.letters.empty')}>
                                    <p>{t('web.letters.empty_help')}</p>
                                </Empty>
                            ) : (
                                <>
                                    <MailTable mails={items} onShow={setShown} />
                                    {total > items.length && (
                                        <p className="dim small">
                                            {t('web.letters.more', { count: total - items.length })}
                                        </p>
                                    )}
                                </>
                            )
                        }
                    </Loaded>
                    {shown && <MailDialog mail={shown} event={event} onClose={() => setShown('')} />}
                </>
            )}
        </Loaded>
    );
}

function AllAtOnce({ event, outbox }: { event: Event; outbox: Outbox }) {
    const { t } = useReader();
    const change = useChangeMails(event.id);
    const sayFault = useSayFault();
    const act = (action: 'send' | 'hold') =>
        change.mutate(
            { ids: [], action },
            {
                onSuccess: ({ changed }) => say('good', t(`web.letters.done.${action}`, { count: changed })),
                onError: sayFault,
            },
        );
    return (
        <div className="buttons">
            {outbox.held > 0 && (
                <TwiceButton
                    look="primary"
                    first={t('web.letters.send_held', { count: outbox.held })}
                    sure={t('web.letters.send_held_sure', { count: outbox.held })}
                    busy={change.isPending}
                    onSure={() => act('send')}
                />
            )}
            {outbox.waiting > 0 && (
                <Button busy={change.isPending} onClick={() => act('hold')}>
                    {t('web.letters.hold_waiting', { count: outbox.waiting })}
                </Button>
            )}
        </div>
    );
}
