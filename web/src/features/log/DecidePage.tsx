import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asFault } from '@/api/fault.ts';
import { useLog, useSettle } from '@/api/hooks/logs.ts';
import type { LogContent, LogField, MeetingLog } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Loaded } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { Tag } from '@/components/Tag.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { dayInWords, momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import type { Rates } from './fieldText.ts';
import { OrganiserForm } from './OrganiserForm.tsx';
import { LogFacts } from './LogFacts.tsx';
import { SideBySide } from './SideBySide.tsx';
import { stateMark } from './states.ts';
import { taken } from './taken.ts';
import { useRates } from './useRates.ts';
import './log.css';

/** One meeting's log as the organiser decides it: the versions side by side, a choice in each field that differs. */
export function DecidePage() {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const { meeting } = useParams({ from: '/organiser/events/$event/logs/$meeting' });
    const rates = useRates(event.id);
    return (
        <div className="page logs-page">
            <TabActions>
                <Link className="btn" to="/events/$event/logs" params={{ event: event.slug }}>
                    {t('web.log.to_list')}
                </Link>
                <a className="btn" href={`/api/v1/meetings/${meeting}/log/sheet.pdf?lang=${lang}`} download>
                    {t('web.log.print')}
                </a>
            </TabActions>
            <Loaded query={useLog(meeting)}>{(log) => <Decide key={log.revision} log={log} rates={rates} />}</Loaded>
        </div>
    );
}

function Decide({ log, rates }: { log: MeetingLog; rates: Rates }) {
    const { t, lang, name } = useReader();
    // What a single version says stands already as what would hold.
    const toldAbove = !log.settled && log.versions.length === 1;
    return (
        <>
            <header className="page-head">
                <PageHeading title={`${name(log.seller.names)} × ${name(log.buyer.names)}`}>
                    <NameText names={log.seller.names} /> × <NameText names={log.buyer.names} />
                </PageHeading>
                <Tag is={stateMark[log.state]}>{t(`log.state.${log.state}`)}</Tag>
            </header>
            <p className="dim">
                {dayInWords(log.day, lang)} {log.starts}–{log.ends} ·{' '}
                {log.mode === 'video' ? t('web.board.video') : t('web.board.table', { label: log.table_label })}{' '}
                {log.interpreter_names && (
                    <>
                        · {t('log.list.interpreter')} <NameText names={log.interpreter_names} beside={false} />
                    </>
                )}
            </p>
            {log.settled ? (
                <>
                    <h2>{t('web.log.settled')}</h2>
                    <p className="dim small">
                        {t(`web.log.settled_by.${log.settled_by ?? 'organiser'}`, {
                            at: momentInWords(log.settled_at ?? '', lang),
                        })}{' '}
                        {t('web.log.entries', { count: log.entry_ids.length })}
                    </p>
                    <LogFacts content={log.settled} rates={rates} />
                    <p className="dim small">{t('web.log.correct_in_ledger')}</p>
                </>
            ) : (
                <>
                    <Choose log={log} rates={rates} />
                    <OrganiserForm log={log} mine={{ base_currency: rates.base, rates: rates.rates }} />
                </>
            )}
            {log.versions.map((version) => (
                <section key={version.id}>
                    <h2>{t('web.log.version_of', { who: t(`log.author.${version.author}`) })}</h2>
                    <p className="dim small">{momentInWords(version.written_at, lang)}</p>
                    {version.content.note && <p>{version.content.note}</p>}
                    {!toldAbove && <LogFacts content={version.content} rates={rates} />}
                </section>
            ))}
            {log.cards.map((card) => (
                <img
                    key={card.file_id}
                    className="log-card"
                    src={`/api/v1/files/${card.file_id}/content`}
                    alt={t('web.log.card')}
                />
            ))}
        </>
    );
}

function Choose({ log, rates }: { log: MeetingLog; rates: Rates }) {
    const reader = useReader();
    const { t } = reader;
    const settle = useSettle(log.meeting_id);
    const [choice, setChoice] = useState<Partial<Record<LogField, string>>>({});
    const first = log.versions[0];
    if (!first) return <p>{t('web.log.nobody_wrote')}</p>;
    const content: LogContent = taken(log.versions, choice);
    const fault = settle.error ? asFault(settle.error) : null;
    const doubt = fault?.code === 'amount_doubtful';
    const chosen = (field: LogField) => choice[field] ?? first.id;
    return (
        <>
            {log.versions.length > 1 && (
                <>
                    <h2>{t('web.log.side_by_side')}</h2>
                    <SideBySide
                        log={log}
                        rates={rates}
                        chosen={chosen}
                        onChoose={(field, version) => setChoice({ ...choice, [field]: version })}
                    />
                </>
            )}
            <h2>{t('web.log.what_holds')}</h2>
            <LogFacts content={content} rates={rates} />
            {fault && (
                <p className="c-wrong" role="alert">
                    <Mark is="wrong" /> {faultSentence(fault, reader)} {fault.issues[0]?.sentence}
                </p>
            )}
            <TwiceButton
                look="primary"
                busy={settle.isPending}
                first={t(doubt ? 'web.log.confirm_amount' : 'web.log.settle')}
                sure={t('web.log.settle_sure')}
                onSure={() => settle.mutate({ content, confirmed: doubt, revision: log.revision })}
            />
        </>
    );
}
