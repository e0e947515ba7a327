import { useState } from 'react';
import { usePartnerChanges } from '@/api/hooks/partners.ts';
import type { Partner } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { AreaField, SelectField } from '@/components/Inputs.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

const meaning = {
    open: 'attention', accepted: 'good', declined: 'wrong', withdrawn: 'free', expired: 'free',
} as const; // prettier-ignore

/** Somebody of the other side: who they are, why they fit, how it stands between the two, what can be done. */
export function PartnerCard({ partner: p }: { partner: Partner }) {
    const { t, lang, name, knows } = useReader();
    const reasons = p.reasons.filter((r) => r.points > 0 && knows(`pair.${r.code}`)).slice(0, 4);
    return (
        <li className="partner">
            <h2>
                {name(p.names)} <span className="small dim">{p.country && countryName(p.country, lang)}</span>
            </h2>
            {(p.offers || p.needs) && (
                <p className="partner-words">{[p.offers, p.needs].filter(Boolean).join(' / ')}</p>
            )}
            {p.products.length > 0 && <p className="small">{p.products.join(', ')}</p>}
            <p className="small dim">{p.languages.map((l) => languageName(l, lang)).join(', ')}</p>
            {reasons.length > 0 && (
                <ul className="partner-reasons small">
                    {reasons.map((r) => (
                        <li key={r.code + JSON.stringify(r.params)}>{t(`pair.${r.code}`, r.params)}</li>
                    ))}
                </ul>
            )}
            <Standing partner={p} />
            {p.contact && (
                <p className="partner-contact">
                    {[p.contact.contact_name, p.contact.phone].filter(Boolean).join(' · ')}{' '}
                    {p.contact.email && <a href={`mailto:${p.contact.email}`}>{p.contact.email}</a>}
                    {p.contact.delegates.map((d) => (
                        <span key={d.name} className="small dim">
                            {' '}
                            {[d.name, d.role].filter(Boolean).join(' ')}
                        </span>
                    ))}
                </p>
            )}
            <Actions partner={p} />
        </li>
    );
}

function Standing({ partner: p }: { partner: Partner }) {
    const { t, lang } = useReader();
    return (
        <>
            {(['received', 'sent'] as const).map((way) => {
                const request = p[way];
                if (!request) return null;
                return (
                    <p key={way} className="small">
                        <Tag is={meaning[request.status]}>{t(`web.partners.${way}.${request.status}`)}</Tag>{' '}
                        {request.status === 'open' && request.expires_at && (
                            <span className="dim">
                                {t('web.partners.until', { at: momentInWords(request.expires_at, lang) })}
                            </span>
                        )}
                        {request.message && <q className="partner-message">{request.message}</q>}
                    </p>
                );
            })}
            {p.blocked && <Tag is="free">{t('web.partners.blocked')}</Tag>}
        </>
    );
}

function Actions({ partner: p }: { partner: Partner }) {
    const { t } = useReader();
    const { ask, reply, withdraw, block } = usePartnerChanges();
    const sayFault = useSayFault();
    const [asking, setAsking] = useState(false);
    const received = p.received?.status === 'open' ? p.received : null;
    const over = ['declined', 'expired'].includes(p.sent?.status ?? 'expired');
    const told = (key: string) => ({ onSuccess: () => say('good', t(key)), onError: sayFault });
    if (asking)
        return (
            <AskForm
                busy={ask.isPending}
                onCancel={() => setAsking(false)}
                onAsk={(priority, message) =>
                    ask.mutate(
                        { to_id: p.id, priority, message },
                        {
                            onSuccess: () => {
                                setAsking(false);
                                say('good', t('web.partners.asked'));
                            },
                            onError: sayFault,
                        },
                    )
                }
            />
        );
    return (
        <div className="buttons">
            {received && (
                <>
                    <Button
                        look="primary"
                        large
                        busy={reply.isPending}
                        onClick={() =>
                            reply.mutate({ request: received.id, accepted: true }, told('web.partners.said_yes'))
                        }
                    >
                        {t('web.partners.accept')}
                    </Button>
                    <TwiceButton
                        first={t('web.partners.decline')}
                        sure={t('web.partners.decline_sure')}
                        busy={reply.isPending}
                        onSure={() =>
                            reply.mutate({ request: received.id, accepted: false }, told('web.partners.said_no'))
                        }
                    />
                </>
            )}
            {!received && over && p.sent?.status !== 'declined' && !p.blocked && (
                <Button look="primary" large onClick={() => setAsking(true)}>
                    {t('web.partners.ask')}
                </Button>
            )}
            {p.sent?.status === 'open' && (
                <Button
                    large
                    busy={withdraw.isPending}
                    onClick={() => withdraw.mutate(p.sent!.id, told('web.partners.withdrawn'))}
                >
                    {t('web.partners.withdraw')}
                </Button>
            )}
            <Button
                look="link"
                busy={block.isPending}
                onClick={() =>
                    block.mutate(
                        { id: p.id, blocked: !p.blocked },
                        told(p.blocked ? 'web.partners.unblocked' : 'web.partners.is_blocked'),
                    )
                }
            >
                {t(p.blocked ? 'web.partners.unblock' : 'web.partners.block')}
            </Button>
        </div>
    );
}

interface AskProps {
    busy: boolean;
    onAsk: (priority: number, message: string) => void;
    onCancel: () => void;
}

function AskForm({ busy, onAsk, onCancel }: AskProps) {
    const { t } = useReader();
    const [priority, setPriority] = useState('3');
    const [message, setMessage] = useState('');
    return (
        <div className="form">
            <SelectField
                label={t('web.partners.priority')}
                value={priority}
                onChange={setPriority}
                choices={['5', '4', '3', '2', '1'].map((n) => ({ value: n, label: t(`web.partners.priority.${n}`) }))}
            />
            <AreaField
                label={t('web.partners.message')}
                rows={3}
                maxLength={1000}
                value={message}
                onChange={setMessage}
            />
            <div className="buttons">
                <Button look="primary" large busy={busy} onClick={() => onAsk(Number(priority), message)}>
                    {t('web.partners.send')}
                </Button>
                <Button look="link" onClick={onCancel}>
                    {t('web.cancel')}
                </Button>
            </div>
        </div>
    );
}
