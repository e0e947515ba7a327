import type { AskedParticipants } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { copyText } from '@/components/copyText.ts';
import { NameText } from '@/components/NameText.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';

/** The links just made, to be handed over where no letter goes; they are shown only now. */
export function AskedLinks({ asked }: { asked: AskedParticipants }) {
    const { t } = useReader();
    const copy = async (url: string) => {
        await copyText(url);
        say('good', t('web.results.copied'));
    };
    return (
        <>
            {asked.participants.length === 0 && <p>{t('web.results.nobody_to_ask')}</p>}
            {asked.without_counterpart > 0 && (
                <p className="small">{t('web.results.without_counterpart', { count: asked.without_counterpart })}</p>
            )}
            <ul className="asked">
                {asked.participants.map((one) => (
                    <li key={one.participant.id}>
                        <div>
                            <NameText names={one.participant.names} />
                            <br />
                            <span className="dim small">
                                {t('web.results.count', { count: one.entries })} ·{' '}
                                {t(one.mailed ? 'web.results.mailed' : 'web.results.not_mailed')}
                            </span>
                        </div>
                        <Button onClick={() => void copy(one.url)}>{t('web.results.copy_link')}</Button>
                    </li>
                ))}
            </ul>
        </>
    );
}
