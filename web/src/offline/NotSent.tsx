import { useState } from 'react';
import { Fault } from '@/api/fault.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { queue, sendNow } from './queue.ts';
import { useUnsent } from './useUnsent.ts';
import type { Unsent } from './unsent.ts';
import './offline.css';

interface Props {
    /** Opens what was refused, so that the person can decide; without it the list offers only to give it up. */
    onOpen?: (item: Unsent) => void;
}

/** "3 not yet sent", with the list behind it; nothing while everything is with the server and the network is there. */
export function NotSent({ onOpen }: Props) {
    const { t } = useReader();
    const { items, online } = useUnsent();
    const [open, setOpen] = useState(false);
    const refused = items.filter((item) => item.refusal).length;
    if (items.length === 0)
        return online ? null : (
            <p className="not-sent" role="status">
                <Mark is="attention" /> {t('web.offline.cut')}
            </p>
        );
    return (
        <>
            <button
                type="button"
                className={`not-sent ${refused ? 'is-refused' : ''}`}
                onClick={() => setOpen(true)}
                aria-live="polite"
            >
                <Mark is={refused ? 'wrong' : 'attention'} /> {t('web.offline.waiting', { count: items.length })}
                {refused > 0 && <b>{t('web.offline.refused', { count: refused })}</b>}
            </button>
            <Dialog title={t('web.offline.title')} open={open} onClose={() => setOpen(false)}>
                <p className="dim small">{t('web.offline.help')}</p>
                <ul className="not-sent-list">
                    {items.map((item) => (
                        <Line key={item.id} item={item} onOpen={onOpen} />
                    ))}
                </ul>
                <Button look="primary" large onClick={() => void sendNow()}>
                    {t('web.offline.send_now')}
                </Button>
            </Dialog>
        </>
    );
}

function Line({ item, onOpen }: { item: Unsent; onOpen?: (item: Unsent) => void }) {
    const reader = useReader();
    const { t, lang } = reader;
    const [sure, setSure] = useState(false);
    const why = item.refusal;
    return (
        <li>
            <b>{item.title}</b>
            <span className="dim small">{momentInWords(new Date(item.madeAt).toISOString(), lang)}</span>
            {why && (
                <>
                    <p role="alert">
                        <Mark is="wrong" />{' '}
                        {faultSentence(new Fault(why.code, why.status, why.params, why.detail), reader)}
                    </p>
                    <div className="not-sent-acts">
                        {onOpen && <Button onClick={() => onOpen(item)}>{t('web.offline.open')}</Button>}
                        <Button
                            look={sure ? 'danger' : 'plain'}
                            onClick={() => (sure ? void queue.drop(item.id) : setSure(true))}
                        >
                            {t(sure ? 'web.offline.give_up_sure' : 'web.offline.give_up')}
                        </Button>
                    </div>
                </>
            )}
        </li>
    );
}
