import { useState } from 'react';
import { useAddRequest, useDeleteRequest, usePair, useSaveRequest, useSetRule } from '@/api/hooks/wishes.ts';
import type { Pair, ParticipantBrief, Request, Side, Wishes } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Icon } from '@/components/Icon.tsx';
import { AreaField, SelectField } from '@/components/Inputs.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PastRecord } from '@/components/PastRecord.tsx';
import { Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { momentInWords } from '@/text/dates.ts';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import { PairReasons } from './PairReasons.tsx';
import { PastRatings } from './PastRatings.tsx';

interface Props {
    wishes: Wishes;
    seller: string;
    buyer: string;
    onClose: () => void;
}

/** One pair: how strong and why, what each side wrote, and what the organiser decides about it. */
export function PairPanel({ wishes, seller, buyer, onClose }: Props) {
    const { t, name } = useReader();
    const event = useCurrentEvent();
    const s = wishes.sellers.find((x) => x.id === seller);
    const b = wishes.buyers.find((x) => x.id === buyer);
    const pair = usePair(event.id, seller, buyer);
    if (!s || !b) return null;
    return (
        <aside className="panel" aria-label={t('web.wishes.pair')}>
            <header>
                <div className="panel-title-row">
                    <h2>
                        {name(s.names)} × {name(b.names)}
                    </h2>
                    <Button look="ghost" icon aria-label={t('web.close')} onClick={onClose}>
                        <Icon is="close" size={12} />
                    </Button>
                </div>
                <p className="dim small">
                    <NameText names={b.names} /> · {b.country}
                </p>
            </header>
            <Loaded query={pair} rows={6}>
                {(found) => <Ready pair={found} seller={s} buyer={b} />}
            </Loaded>
        </aside>
    );
}

function Ready({ pair, seller, buyer }: { pair: Pair; seller: ParticipantBrief; buyer: ParticipantBrief }) {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const setRule = useSetRule(event.id, seller.id, buyer.id);
    const sayFault = useSayFault();
    const toggle = (rule: 'must' | 'never') =>
        setRule.mutate(pair.rule === rule ? 'none' : rule, { onError: sayFault });
    return (
        <>
            <section>
                <div className="pair-strength">
                    <b className="num">{pair.strength}</b>
                    <span className="dim small">{t('web.wishes.of_hundred')}</span>
                    {pair.rule !== 'none' && (
                        <Tag is={pair.rule === 'must' ? 'good' : 'wrong'}>{t(`web.wishes.meaning.${pair.rule}`)}</Tag>
                    )}
                </div>
                <p className="small dim">
                    {pair.needs_interpreter
                        ? t('web.wishes.needs_interpreter')
                        : t('web.wishes.talk_in', {
                              languages: pair.languages.map((l) => languageName(l, lang)).join(', '),
                          })}
                </p>
            </section>
            {pair.reasons.length > 0 && <PairReasons reasons={pair.reasons} />}
            <PastRatings pair={pair} />
            <PastRecord participant={seller.id} />
            <PastRecord participant={buyer.id} />
            <Words side="seller" request={pair.seller_request} from={seller.id} to={buyer.id} />
            <Words side="buyer" request={pair.buyer_request} from={buyer.id} to={seller.id} />
            {pair.waiting.map((ask) => (
                <section key={ask.from}>
                    <h3>{t(`web.wishes.waiting.${ask.from}`)}</h3>
                    <p className="small">
                        {t('web.wishes.waiting_until', {
                            moment: momentInWords(ask.expires_at, lang, event.time_zone),
                        })}
                    </p>
                    {ask.message && <p className="small">{ask.message}</p>}
                </section>
            ))}
            {mayEdit && (
                <footer>
                    <Button aria-pressed={pair.rule === 'must'} busy={setRule.isPending} onClick={() => toggle('must')}>
                        {t('web.wishes.must')}
                    </Button>
                    <Button
                        aria-pressed={pair.rule === 'never'}
                        busy={setRule.isPending}
                        onClick={() => toggle('never')}
                    >
                        {t('web.wishes.never')}
                    </Button>
                </footer>
            )}
        </>
    );
}

const priorities = [5, 4, 3, 2, 1];

/** What one side asked and wrote; the organiser can add, decline or remove it in their name. */
function Words({ side, request, from, to }: { side: Side; request: Request | null; from: string; to: string }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const add = useAddRequest(event.id);
    const save = useSaveRequest();
    const remove = useDeleteRequest();
    const sayFault = useSayFault();
    const [adding, setAdding] = useState(false);
    const [priority, setPriority] = useState('3');
    const [message, setMessage] = useState('');
    const refused = { onError: sayFault };
    return (
        <section>
            <h3>{t(`web.wishes.said.${side}`)}</h3>
            {request ? (
                <>
                    <p className="small">
                        {t('web.wishes.priority', { priority: request.priority })} ·{' '}
                        {t(`web.wishes.status.${request.status}`)}
                    </p>
                    {request.message && <p className="small">{request.message}</p>}
                    {mayEdit && (
                        <div className="buttons">
                            <Button
                                look="link"
                                onClick={() =>
                                    save.mutate(
                                        { ...request, status: request.status === 'declined' ? 'open' : 'declined' },
                                        refused,
                                    )
                                }
                            >
                                {t(request.status === 'declined' ? 'web.wishes.reopen' : 'web.wishes.decline')}
                            </Button>
                            <Button look="link" onClick={() => remove.mutate(request, refused)}>
                                {t('web.wishes.remove')}
                            </Button>
                        </div>
                    )}
                </>
            ) : adding ? (
                <form
                    className="form"
                    onSubmit={(e) => {
                        e.preventDefault();
                        add.mutate(
                            { from_id: from, to_id: to, priority: Number(priority), message, status: 'open' },
                            { ...refused, onSuccess: () => setAdding(false) },
                        );
                    }}
                >
                    <SelectField
                        label={t('web.wishes.priority_label')}
                        value={priority}
                        choices={priorities.map((n) => ({
                            value: String(n),
                            label: t('web.wishes.priority', { priority: n }),
                        }))}
                        onChange={setPriority}
                    />
                    <AreaField label={t('web.wishes.message')} value={message} onChange={setMessage} />
                    <div className="buttons">
                        <Button look="primary" type="submit" busy={add.isPending}>
                            {t('web.wishes.add')}
                        </Button>
                        <Button onClick={() => setAdding(false)}>{t('web.cancel')}</Button>
                    </div>
                </form>
            ) : (
                <p className="small dim">
                    {t('web.wishes.not_asked')}{' '}
                    {mayEdit && (
                        <Button look="link" onClick={() => setAdding(true)}>
                            {t('web.wishes.add')}
                        </Button>
                    )}
                </p>
            )}
        </section>
    );
}
