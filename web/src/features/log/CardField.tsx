import { useState } from 'react';
import type { MeetingLog } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { lastOwner, queueUp } from '@/offline/queue.ts';
import { newId } from '@/offline/unsent.ts';
import { useUnsent } from '@/offline/useUnsent.ts';
import { useReader } from '@/text/useReader.ts';
import { asPicture } from './picture.ts';
import { aboutLog } from './useOwnVersion.ts';

/** Photos of business cards: taken with the phone, kept on it until the network is there. */
export function CardField({ log, title }: { log: MeetingLog; title: string }) {
    const { t } = useReader();
    const { items } = useUnsent();
    const [busy, setBusy] = useState(false);
    const waiting = items.filter((item) => item.kind === 'card' && item.about === aboutLog(log.meeting_id));
    const take = async (file: File) => {
        setBusy(true);
        try {
            const body = await asPicture(file);
            await queueUp({
                id: newId(),
                owner: await lastOwner(),
                kind: 'card',
                about: aboutLog(log.meeting_id),
                title: t('web.log.card_of', { title }),
                method: 'POST',
                path: `/me/logs/${log.meeting_id}/card`,
                body,
            });
        } catch {
            say('wrong', t('web.log.no_picture'));
        }
        setBusy(false);
    };
    return (
        <section className="log-part">
            <h2>{t('web.log.cards')}</h2>
            {log.cards.map((card) => (
                <img
                    key={card.file_id}
                    className="log-card"
                    src={`/api/v1/files/${card.file_id}/content`}
                    alt={t('web.log.card')}
                />
            ))}
            {waiting.length > 0 && (
                <p>
                    <Mark is="attention" /> {t('web.log.cards_waiting', { count: waiting.length })}
                </p>
            )}
            {log.state !== 'settled' && (
                <label className="btn large log-take" aria-busy={busy || undefined}>
                    {t('web.log.take_card')}
                    <input
                        type="file"
                        accept="image/*"
                        capture="environment"
                        className="visually-hidden"
                        onChange={(e) => {
                            const file = e.target.files?.[0];
                            e.target.value = '';
                            if (file) void take(file);
                        }}
                    />
                </label>
            )}
        </section>
    );
}
