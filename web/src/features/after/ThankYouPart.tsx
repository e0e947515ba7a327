import { useSendThankYou, useThankYou } from '@/api/hooks/after.ts';
import type { ThankYou } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { ownName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

/** The letter as each reader gets it, before it is sent. */
export function ThankYouPart() {
    const { t } = useReader();
    const event = useCurrentEvent();
    return (
        <section aria-label={t('web.after.thanks')}>
            <h2>{t('web.after.thanks')}</h2>
            <Loaded query={useThankYou(event.id)} rows={3}>
                {(thanks) => <Ready thanks={thanks} />}
            </Loaded>
        </section>
    );
}

function Ready({ thanks }: { thanks: ThankYou }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const send = useSendThankYou(event.id);
    const sayFault = useSayFault();
    const { waiting, written, without_address: without } = thanks;
    return (
        <>
            <p>{t('web.after.thanks_waiting', { waiting, written, without })}</p>
            {!thanks.survey && <p className="small">{t('web.after.thanks_no_survey')}</p>}
            {thanks.letters.map((letter) => (
                <details key={letter.lang} className="thanks-letter" lang={letter.lang}>
                    <summary>
                        {ownName[letter.lang]} · {letter.subject} <span className="num dim">{letter.people}</span>
                    </summary>
                    <pre>{letter.body}</pre>
                </details>
            ))}
            {waiting > 0 && (
                <p className="buttons">
                    <TwiceButton
                        look="primary"
                        first={t('web.after.thanks_send')}
                        sure={t('web.after.thanks_sure', { waiting })}
                        busy={send.isPending}
                        onSure={() =>
                            send.mutate(undefined, {
                                onError: sayFault,
                                onSuccess: () => say('good', t('web.after.thanks_sent')),
                            })
                        }
                    />
                </p>
            )}
        </>
    );
}
