import type { Mail, MailState } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NameText } from '@/components/NameText.tsx';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

const meaning: Record<MailState, 'free' | 'good' | 'attention' | 'wrong'> = {
    waiting: 'free',
    held: 'attention',
    sent: 'good',
    failed: 'wrong',
    withdrawn: 'free',
    captured: 'free',
};

export function StateTag({ mail }: { mail: Mail }) {
    const { t } = useReader();
    return (
        <Tag is={meaning[mail.state]}>
            {mail.state === 'failed' && mail.failure !== 'none'
                ? t(`web.letters.failure.${mail.failure}`)
                : t(`web.letters.state.${mail.state}`)}
        </Tag>
    );
}

export const usePurpose = () => {
    const { t, knows } = useReader();
    return (purpose: string) => (knows(`mail.purpose.${purpose}`) ? t(`mail.purpose.${purpose}`) : purpose);
};

export function MailTable({ mails, onShow }: { mails: Mail[]; onShow: (mail: string) => void }) {
    const { t, lang } = useReader();
    const purposeOf = usePurpose();
    return (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('web.letters.part.outbox')}>
            <table className="table letters-table">
                <thead>
                    <tr>
                        <th>{t('web.letters.state')}</th>
                        <th>{t('web.letters.to')}</th>
                        <th>{t('web.letters.subject')}</th>
                        <th>{t('web.letters.purpose')}</th>
                        <th>{t('web.letters.at')}</th>
                    </tr>
                </thead>
                <tbody>
                    {mails.map((m) => (
                        <tr key={m.id}>
                            <td>
                                <StateTag mail={m} />
                            </td>
                            <td>
                                {m.person && <NameText names={m.person.names} beside={false} />}
                                <div className="dim small letters-address">{m.to}</div>
                            </td>
                            <td>
                                <Button look="link" onClick={() => onShow(m.id)}>
                                    <bdi lang={m.lang}>{m.subject}</bdi>
                                </Button>
                                {m.last_refusal && m.state !== 'sent' && (
                                    <div className="c-wrong small letters-address">{m.last_refusal}</div>
                                )}
                            </td>
                            <td className="dim small">{purposeOf(m.purpose)}</td>
                            <td className="num small">{momentInWords(m.sent_at ?? m.created_at, lang)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
