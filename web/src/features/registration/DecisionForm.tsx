import { useState } from 'react';
import { useVetting } from '@/api/hooks/registration.ts';
import { asFault } from '@/api/fault.ts';
import type { Application, VettingDecision } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { issueAt } from '@/components/faultSentence.ts';
import { AreaField, SelectField } from '@/components/Inputs.tsx';
import { PastRecordOf } from '@/components/PastRecord.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

/** Accept, refuse with a reason, let wait; afterwards the way back, also in the message that tells it is done. */
export function DecisionForm({ application: a }: { application: Application }) {
    const { t, lang, name } = useReader();
    const { decide, reopen } = useVetting(a.event_id);
    const sayFault = useSayFault();
    const mayEdit = useMayEdit();
    const [organisation, setOrganisation] = useState('');
    const [refusing, setRefusing] = useState(false);
    const [reason, setReason] = useState('');
    if (!mayEdit) return null;
    const undo = (of: { id: string; revision: number }) =>
        reopen.mutate(of, { onSuccess: () => say('good', t('web.vetting.reopened')), onError: sayFault });
    const send = (body: VettingDecision) =>
        decide.mutate(
            { of: a, body },
            {
                onSuccess: (done) =>
                    say('good', t(`web.vetting.done.${body.decision}`), {
                        label: t('web.vetting.undo'),
                        run: () => undo(done),
                    }),
                onError: sayFault,
            },
        );
    if (a.status === 'accepted' || a.status === 'refused')
        return (
            <section>
                <Button busy={reopen.isPending} onClick={() => undo(a)}>
                    {t('web.vetting.reopen')}
                </Button>
            </section>
        );
    if (a.status !== 'submitted' && a.status !== 'waiting') return null;
    const fault = decide.error ? asFault(decide.error) : null;
    return (
        <section className="form">
            {a.known.length > 0 && (
                <SelectField
                    label={t('web.vetting.known')}
                    hint={t('web.vetting.known_help')}
                    value={organisation}
                    onChange={setOrganisation}
                    choices={[
                        { value: '', label: t('web.vetting.new_organisation') },
                        ...a.known.map((k) => ({
                            value: k.id,
                            label: `${name(k.names)} (${t(`web.vetting.likeness.${k.likeness}`)}${k.takes_part ? ` · ${t('web.vetting.takes_part')}` : ''})`,
                        })),
                    ]}
                />
            )}
            {organisation !== '' && <PastRecordOf organisation={organisation} />}
            {refusing && (
                <AreaField
                    label={t('web.vetting.reason')}
                    hint={t('web.vetting.reason_help', { language: languageName(a.lang, lang) })}
                    problem={issueAt(fault, '/reason')}
                    rows={3}
                    value={reason}
                    onChange={setReason}
                />
            )}
            <div className="buttons">
                {refusing ? (
                    <>
                        <Button
                            look="danger"
                            busy={decide.isPending}
                            disabled={!reason.trim()}
                            onClick={() => send({ decision: 'refuse', reason, organisation_id: '' })}
                        >
                            {t('web.vetting.refuse_send')}
                        </Button>
                        <Button look="link" onClick={() => setRefusing(false)}>
                            {t('web.cancel')}
                        </Button>
                    </>
                ) : (
                    <>
                        <Button
                            look="primary"
                            busy={decide.isPending}
                            onClick={() => send({ decision: 'accept', reason: '', organisation_id: organisation })}
                        >
                            {t('web.vetting.accept')}
                        </Button>
                        {a.status === 'submitted' && (
                            <Button onClick={() => send({ decision: 'wait', reason: '', organisation_id: '' })}>
                                {t('web.vetting.wait')}
                            </Button>
                        )}
                        <Button onClick={() => setRefusing(true)}>{t('web.vetting.refuse')}</Button>
                    </>
                )}
            </div>
        </section>
    );
}
