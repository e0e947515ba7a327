import { Fault } from '@/api/fault.ts';
import type { MeetingLog } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { queue, sendNow } from '@/offline/queue.ts';
import { newId, type Unsent } from '@/offline/unsent.ts';
import { useReader } from '@/text/useReader.ts';
import { fieldText, logFields } from './fieldText.ts';
import type { WriteBody } from './useOwnVersion.ts';

/** What the server did not take, and what the person can do about it. Nothing is thrown away without them. */
export function Refused({ item }: { item: Unsent }) {
    const reader = useReader();
    const { t } = reader;
    const why = item.refusal;
    if (!why) return null;
    const body = item.body as WriteBody;
    const again = (patch: Partial<WriteBody>) => {
        const id = newId();
        void queue.retry(item, { id, body: { ...body, ...patch, write_id: id } }).then(() => sendNow());
    };
    const theirs = (why.current as MeetingLog | undefined)?.versions?.find((version) => version.own);
    const differing = theirs
        ? logFields.filter((f) => fieldText(theirs.content, f, reader) !== fieldText(body.content, f, reader))
        : [];
    return (
        <section className="log-part log-refused" role="alert">
            <h2>
                <Mark is="wrong" /> {t(theirs ? 'web.log.conflict' : 'web.log.refused')}
            </h2>
            <p>
                {theirs
                    ? t('web.log.conflict_help')
                    : faultSentence(new Fault(why.code, why.status, why.params, why.detail), reader)}
            </p>
            {theirs && (
                <table className="table log-compare">
                    <thead>
                        <tr>
                            <th>{t('web.log.field')}</th>
                            <th>{t('web.log.on_this_phone')}</th>
                            <th>{t('web.log.on_the_server')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {differing.map((field) => (
                            <tr key={field}>
                                <th scope="row">{t(`log.field.${field}`)}</th>
                                <td>{fieldText(body.content, field, reader) || '–'}</td>
                                <td>{fieldText(theirs.content, field, reader) || '–'}</td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            )}
            <div className="buttons">
                {theirs && (
                    <Button large look="primary" onClick={() => again({ base_write_id: theirs.write_id })}>
                        {t('web.log.take_mine')}
                    </Button>
                )}
                {why.code === 'amount_doubtful' && (
                    <Button large look="primary" onClick={() => again({ amounts_confirmed: true })}>
                        {t('web.log.confirm_amount')}
                    </Button>
                )}
                <TwiceButton
                    first={t(theirs ? 'web.log.take_theirs' : 'web.offline.give_up')}
                    sure={t('web.offline.give_up_sure')}
                    onSure={() => void queue.drop(item.id)}
                />
            </div>
        </section>
    );
}
