import { useState } from 'react';
import { useAcceptProposal, useDiscardProposal, useEditProposal } from '@/api/hooks/day.ts';
import { asFault } from '@/api/fault.ts';
import type { DayBoard, MeetingDecision, Proposal, ProposalRequest } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { CheckField } from '@/components/Inputs.tsx';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import type { Now } from './model.ts';
import { useSayHappened } from './useSayHappened.ts';

interface Props {
    board: DayBoard;
    now: Now;
    proposal: Proposal;
    onChange: (proposal: Proposal) => void;
    onReport: (request: ProposalRequest) => void;
    onDone: () => void;
}

/** What the repair proposes: before above after, whom the idle could meet, and one button that tells everyone. */
export function ProposalStrip({ board, now, proposal, onChange, onReport, onDone }: Props) {
    const { t } = useReader();
    const tell = useSayHappened(board, now);
    const edit = useEditProposal();
    const accept = useAcceptProposal();
    const discard = useDiscardProposal();
    const sayFault = useSayFault();
    const [decisions, setDecisions] = useState<MeetingDecision[]>([]);
    const taken = proposal.offers.filter((o) => o.taken).map((o) => o.place.meeting_id);
    const change = (next: MeetingDecision[], offers: string[]) =>
        edit.mutate(
            { proposal, edit: { decisions: next, offers } },
            {
                onSuccess: (made) => {
                    setDecisions(next);
                    onChange(made);
                },
                onError: sayFault,
            },
        );
    const decide = (decision: MeetingDecision) =>
        change([...decisions.filter((d) => d.meeting_id !== decision.meeting_id), decision], taken);
    const again = (way: Proposal['way']) => onReport({ ...proposal.facts, way });
    const refused = (error: unknown) => {
        sayFault(error);
        if (['proposal_outdated', 'already_started'].includes(asFault(error).code)) again(proposal.way);
    };
    const accepted = () =>
        accept.mutate(proposal, {
            onSuccess: (done) => {
                say('good', t('web.day.accepted', { count: done.proposal.people }));
                onDone();
            },
            onError: refused,
        });
    return (
        <section className="day-repair" aria-label={t('web.day.proposal')}>
            <div>
                <h2>
                    <Mark is="wrong" /> {tell(proposal.facts)}
                </h2>
                <p className="small">
                    {proposal.changes.length === 0
                        ? t('web.day.nothing_changes')
                        : t('web.day.effect', {
                              lost: proposal.lost,
                              moved: proposal.moved,
                              added: proposal.added,
                          })}
                </p>
                {proposal.fewest_changes && (
                    <p className="small">
                        <b>{t('web.day.fewest')}</b>
                    </p>
                )}
                {proposal.disturbed.length > 0 && (
                    <p className="small c-attention">{t('web.day.disturbed', { count: proposal.disturbed.length })}</p>
                )}
            </div>
            <div className="day-strip">
                <BeforeAfter board={board} now={now} proposal={proposal} busy={edit.isPending} onDecide={decide} />
                <Offers
                    board={board}
                    now={now}
                    proposal={proposal}
                    busy={edit.isPending}
                    onTake={(offers) => change(decisions, offers)}
                />
            </div>
            <div className="day-do">
                <Button look="primary" large busy={accept.isPending || edit.isPending} onClick={accepted}>
                    {proposal.people > 0
                        ? t('web.day.accept', { count: proposal.people })
                        : t('web.day.accept_quietly')}
                </Button>
                <Button onClick={() => again(proposal.way === 'fewest' ? 'nobody_moves' : 'fewest')}>
                    {t(proposal.way === 'fewest' ? 'web.day.nobody_moves' : 'web.day.fewest_way')}
                </Button>
                <Button
                    look="ghost"
                    busy={discard.isPending}
                    onClick={() => discard.mutate(proposal, { onSettled: onDone })}
                >
                    {t('web.day.discard')}
                </Button>
            </div>
        </section>
    );
}

function Offers({
    board,
    now,
    proposal,
    busy,
    onTake,
}: {
    board: DayBoard;
    now: Now;
    proposal: Proposal;
    busy: boolean;
    onTake: (offers: string[]) => void;
}) {
    const { t, name } = useReader();
    if (proposal.offers.length === 0) return null;
    const called = (id: string) => name(now.people.get(id)?.names);
    const taken = proposal.offers.filter((o) => o.taken).map((o) => o.place.meeting_id);
    const all = proposal.offers.filter((o) => o.together).map((o) => o.place.meeting_id);
    return (
        <div className="day-offers">
            <h3>
                {t('web.day.offers')}{' '}
                <Button look="link" busy={busy} onClick={() => onTake([...new Set(all)])}>
                    {t('web.day.offers_all')}
                </Button>
            </h3>
            {proposal.offers.map((offer) => (
                <CheckField
                    key={`${offer.who_id}${offer.place.meeting_id}`}
                    value={offer.taken}
                    disabled={busy}
                    onChange={(on) =>
                        onTake(
                            on
                                ? [...taken, offer.place.meeting_id]
                                : taken.filter((id) => id !== offer.place.meeting_id),
                        )
                    }
                    label={t(offer.wished ? 'web.day.offer_wished' : 'web.day.offer_standby', {
                        time: board.slots.find((s) => s.index === offer.place.slot)?.local_start ?? '',
                        who: called(offer.who_id),
                        with: called(offer.with_id),
                    })}
                />
            ))}
        </div>
    );
}
