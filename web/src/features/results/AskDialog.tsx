import { useState } from 'react';
import { useAskCounterparts, useCancelAsk, useLedgerAsks, useRenewAskLink } from '@/api/hooks/ledger.ts';
import type { AskedParticipants, LedgerAsk } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { copyText } from '@/components/copyText.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { NumberField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { AskedLinks } from './AskedLinks.tsx';

/** Asks all other parties at once, and shows who has answered. */
export function AskDialog({ onClose }: { onClose: () => void }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const [days, setDays] = useState<number | null>(14);
    const [asked, setAsked] = useState<AskedParticipants | null>(null);
    const ask = useAskCounterparts(event.id);
    return (
        <Dialog title={t('web.results.ask')} open onClose={onClose} width={640}>
            <p className="small">{t('web.results.ask_help')}</p>
            {asked ? (
                <AskedLinks asked={asked} />
            ) : (
                <SaveForm
                    label={t('web.results.ask_all')}
                    save={ask}
                    onSave={() => ask.mutate({ days: days ?? 14 }, { onSuccess: setAsked })}
                >
                    <NumberField label={t('web.results.ask_days')} value={days} onChange={setDays} min={1} max={365} />
                </SaveForm>
            )}
            <Asks event={event.id} />
        </Dialog>
    );
}

function Asks({ event }: { event: string }) {
    const { t } = useReader();
    return (
        <Loaded query={useLedgerAsks(event)} rows={3}>
            {({ items }) =>
                items.length === 0 ? (
                    <p className="dim small">{t('web.results.no_asks')}</p>
                ) : (
                    <ul className="asked">
                        {items.map((one) => (
                            <Ask key={one.id} ask={one} />
                        ))}
                    </ul>
                )
            }
        </Loaded>
    );
}

function Ask({ ask }: { ask: LedgerAsk }) {
    const { t } = useReader();
    const renew = useRenewAskLink();
    const cancel = useCancelAsk();
    const sayFault = useSayFault();
    const open = ask.state === 'open' || ask.state === 'silent';
    const copy = async (made: LedgerAsk) => {
        await copyText(made.url ?? '');
        say('good', t('web.results.copied'));
    };
    return (
        <li>
            <div>
                <NameText names={ask.participant.names} />{' '}
                <span className="small">
                    {ask.purpose === 'confirm'
                        ? t('web.results.number', { number: ask.entry ?? 0 })
                        : t('web.results.follow_up', { months: ask.months })}
                </span>
                <br />
                <span className="dim small">
                    <Mark is={ask.state === 'answered' ? 'good' : ask.state === 'silent' ? 'attention' : 'free'} />{' '}
                    {t(`web.results.ask_state.${ask.state}`)}
                    {open && ` · ${t('web.results.asked_until', { day: ask.due_at.slice(0, 10) })}`}
                </span>
            </div>
            {open && (
                <div className="buttons">
                    <Button
                        busy={renew.isPending}
                        onClick={() =>
                            renew.mutate(ask.id, { onSuccess: (made) => void copy(made), onError: sayFault })
                        }
                    >
                        {t('web.results.copy_link')}
                    </Button>
                    <Button
                        look="ghost"
                        busy={cancel.isPending}
                        onClick={() => cancel.mutate(ask.id, { onError: sayFault })}
                    >
                        {t('web.results.cancel_ask')}
                    </Button>
                </div>
            )}
        </li>
    );
}
