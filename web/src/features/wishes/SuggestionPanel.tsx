import { useSuggestionReason, type Basis } from '@/api/hooks/suggestions.ts';
import { useSetRule } from '@/api/hooks/wishes.ts';
import type { PairOfPeople, ParticipantBrief, SuggestionReason } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Icon } from '@/components/Icon.tsx';
import { Mark } from '@/components/Mark.tsx';
import { Loaded } from '@/components/States.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { oneDecimal } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { PairReasons } from './PairReasons.tsx';
import { pairSentence } from './pairSentence.ts';
import { useAccept } from './useAccept.ts';

interface Props {
    people: Map<string, ParticipantBrief>;
    basis: Basis;
    seller: string;
    buyer: string;
    onClose: () => void;
}

/** Why these two, or why not: what the meeting is worth, what it takes, and what deciding otherwise would change. */
export function SuggestionPanel(p: Props) {
    const { t, name } = useReader();
    const event = useCurrentEvent();
    const s = p.people.get(p.seller);
    const b = p.people.get(p.buyer);
    const why = useSuggestionReason(event.id, p.basis, p.seller, p.buyer);
    if (!s || !b) return null;
    return (
        <aside className="panel" aria-label={t('web.suggest.panel')}>
            <header>
                <div className="panel-title-row">
                    <h2>
                        {name(s.names)} × {name(b.names)}
                    </h2>
                    <Button look="ghost" icon aria-label={t('web.close')} onClick={p.onClose}>
                        <Icon is="close" size={12} />
                    </Button>
                </div>
            </header>
            <Loaded query={why} rows={6}>
                {(found) => <Why {...p} why={found} />}
            </Loaded>
        </aside>
    );
}

type State = 'excluded' | 'meets' | 'chosen' | 'not_chosen';
const stateOf = (why: SuggestionReason): State =>
    why.excluded ? 'excluded' : why.chosen ? (why.meets ? 'meets' : 'chosen') : 'not_chosen';

function Why({ why, people, basis }: Props & { why: SuggestionReason }) {
    const reader = useReader();
    const { t } = reader;
    const state = stateOf(why);
    return (
        <>
            <section>
                <p>
                    <Mark is={state === 'excluded' ? 'wrong' : why.chosen ? 'good' : 'attention'} />{' '}
                    <strong>{t(`web.suggest.state.${state}`)}</strong>
                </p>
                {why.excluded && <p className="small">{pairSentence(why.excluded, reader)}</p>}
            </section>
            {why.reasons.length > 0 && <PairReasons reasons={why.reasons} />}
            {!why.excluded && <Prices why={why} />}
            {!why.excluded && <TurnedRound why={why} people={people} />}
            <Actions why={why} basis={basis} />
        </>
    );
}

function Prices({ why }: { why: SuggestionReason }) {
    const { t, lang } = useReader();
    const points = (thousandths: number) => oneDecimal(thousandths / 1000, lang);
    return (
        <section>
            <h3>{t('web.suggest.prices')}</h3>
            <ul className="suggest-list">
                {why.takes.map((x) => (
                    <li key={x.code}>
                        <span>{t(`web.suggest.price.${x.code}`)}</span>
                        <span className="num">−{points(x.thousandths)}</span>
                    </li>
                ))}
                {why.gives.map((x) => (
                    <li key={x.code}>
                        <span>{t(`web.suggest.price.${x.code}`)}</span>
                        <span className="num">+{points(x.thousandths)}</span>
                    </li>
                ))}
                {why.takes.length + why.gives.length === 0 && <li>{t('web.suggest.price.nothing')}</li>}
            </ul>
        </section>
    );
}

function TurnedRound({ why, people }: { why: SuggestionReason; people: Props['people'] }) {
    const { t, name } = useReader();
    const list = (pairs: PairOfPeople[]) =>
        pairs.map((x) => {
            const s = people.get(x.seller_id);
            const b = people.get(x.buyer_id);
            return (
                <li key={x.seller_id + x.buyer_id}>
                    {s && name(s.names)} × {b && name(b.names)}
                </li>
            );
        });
    return (
        <section>
            <h3>{t(why.chosen ? 'web.suggest.if_not' : 'web.suggest.if_so')}</h3>
            <p className="small">
                {!why.possible
                    ? t('web.suggest.impossible')
                    : why.loss > 0
                      ? t('web.suggest.loss', { points: why.loss })
                      : t('web.suggest.no_loss')}
                {why.missing_more > 0 && <> {t('web.suggest.missing_more', { count: why.missing_more })}</>}
            </p>
            {why.out.length > 0 && (
                <>
                    <h4>{t('web.suggest.out')}</h4>
                    <ul className="suggest-list">{list(why.out)}</ul>
                </>
            )}
            {why.in.length > 0 && (
                <>
                    <h4>{t('web.suggest.in')}</h4>
                    <ul className="suggest-list">{list(why.in)}</ul>
                </>
            )}
        </section>
    );
}

function Actions({ why, basis }: { why: SuggestionReason; basis: Basis }) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const mayEdit = useMayEdit();
    const accept = useAccept(basis);
    const setRule = useSetRule(event.id, why.seller_id, why.buyer_id);
    const sayFault = useSayFault();
    if (!mayEdit) return null;
    const never = why.excluded?.code === 'never';
    return (
        <footer>
            {!why.meets && !why.excluded && (
                <Button
                    busy={accept.busy}
                    onClick={() => accept.one({ seller_id: why.seller_id, buyer_id: why.buyer_id })}
                >
                    {t('web.suggest.accept')}
                </Button>
            )}
            <Button
                aria-pressed={never}
                busy={setRule.isPending}
                onClick={() => setRule.mutate(never ? 'none' : 'never', { onError: sayFault })}
            >
                {t('web.wishes.never')}
            </Button>
        </footer>
    );
}
