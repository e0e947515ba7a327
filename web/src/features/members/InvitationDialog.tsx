import type { Member, MemberInvitation } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { copyText } from '@/components/copyText.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

export interface Invited {
    member: Member;
    invitation: MemberInvitation;
}

/** What went to somebody who was invited, and the link to hand over; it is shown once. */
export function InvitationDialog({ invited, onClose }: { invited: Invited; onClose: () => void }) {
    const { t, lang } = useReader();
    const { member, invitation } = invited;
    const { url, expires_at, mailed } = invitation;
    return (
        <Dialog title={t('web.members.invitation_of', { name: member.account.display_name })} open onClose={onClose}>
            <div className="form">
                <p>
                    <Mark is={mailed ? 'good' : 'attention'} />{' '}
                    {t(mailed ? 'web.members.invited' : 'web.members.not_mailed', { email: member.account.email })}
                </p>
                {expires_at && (
                    <p className="dim small">
                        {t('web.members.link_until', { time: momentInWords(expires_at, lang) })}
                    </p>
                )}
                {!member.pending && <p>{t('web.members.comes_by_password')}</p>}
                {url && (
                    <>
                        <p>{t('web.members.hand_over')}</p>
                        <p className="link-address">{url}</p>
                        <div className="buttons">
                            <Button
                                look="primary"
                                large
                                onClick={() => void copyText(url).then(() => say('good', t('web.documents.copied')))}
                            >
                                {t('web.documents.copy')}
                            </Button>
                        </div>
                    </>
                )}
            </div>
        </Dialog>
    );
}
