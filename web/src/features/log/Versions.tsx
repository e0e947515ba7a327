import { asFault } from '@/api/fault.ts';
import { useAgree } from '@/api/hooks/logs.ts';
import type { LogVersion, MeetingLog } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import type { Rates } from './fieldText.ts';
import { LogFacts } from './LogFacts.tsx';
import { SideBySide } from './SideBySide.tsx';

/** What others wrote, beside the own version; a party may say that it is right. */
export function Versions({ log, rates }: { log: MeetingLog; rates: Rates }) {
    const { t } = useReader();
    const others = log.versions.filter((version) => !version.own);
    if (others.length === 0) return null;
    return (
        <section className="log-part" aria-label={t('web.log.versions')}>
            <h2>{t('web.log.versions')}</h2>
            {log.state === 'differ' && (
                <p>
                    <Mark is="wrong" /> {t('web.log.differ_help')}
                </p>
            )}
            {log.versions.length > 1 ? <SideBySide log={log} rates={rates} /> : null}
            {others.map((version) => (
                <div key={version.id} className="log-other">
                    {log.versions.length === 1 && (
                        <>
                            <h3>{t('web.log.version_of', { who: t(`log.author.${version.author}`) })}</h3>
                            <LogFacts content={version.content} rates={rates} />
                        </>
                    )}
                    {(log.author === 'seller' || log.author === 'buyer') && <Agree log={log} version={version} />}
                </div>
            ))}
        </section>
    );
}

function Agree({ log, version }: { log: MeetingLog; version: LogVersion }) {
    const reader = useReader();
    const { t } = reader;
    const agree = useAgree(log.meeting_id);
    const who = t(`log.author.${version.author}`);
    const agreed = log.author === 'seller' ? version.seller_agreed : version.buyer_agreed;
    if (agreed)
        return (
            <p>
                <Mark is="good" /> {t('web.log.you_agreed', { who })}
            </p>
        );
    const fault = agree.error ? asFault(agree.error) : null;
    const doubt = fault?.code === 'amount_doubtful';
    return (
        <>
            {fault && (
                <p className="c-wrong" role="alert">
                    <Mark is="wrong" /> {faultSentence(fault, reader)}
                </p>
            )}
            <Button
                large
                look="primary"
                busy={agree.isPending}
                onClick={() => agree.mutate({ version, confirmed: doubt })}
            >
                {t(doubt ? 'web.log.confirm_amount' : 'web.log.agree', { who })}
            </Button>
        </>
    );
}
