import { useState } from 'react';
import { useInviteAgain, useInviteMember, useMembers, useRemoveMember, useSaveMember } from '@/api/hooks/workspace.ts';
import type { Member, Role } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { Tag } from '@/components/Tag.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import { InvitationDialog, type Invited } from './InvitationDialog.tsx';
import './members.css';

const roles: Role[] = ['owner', 'organiser', 'auditor'];

export function MembersPage() {
    const { t } = useReader();
    const workspace = useWorkspace();
    const owner = workspace?.role === 'owner';
    const [invited, setInvited] = useState<Invited | null>(null);
    return (
        <main id="page" className="page">
            <header className="page-head">
                <PageHeading title={t('web.members.title')} />
            </header>
            <Loaded query={useMembers(workspace?.id ?? '')}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.members.empty')} />
                    ) : (
                        <div className="scroll-x" tabIndex={0} role="region" aria-label={t('web.members.title')}>
                            <table className="table">
                                <thead>
                                    <tr>
                                        <th>{t('web.members.name')}</th>
                                        <th>{t('web.members.email')}</th>
                                        <th>{t('web.members.role')}</th>
                                        <th>
                                            <span className="visually-hidden">{t('web.actions')}</span>
                                        </th>
                                    </tr>
                                </thead>
                                <tbody>
                                    {items.map((m) => (
                                        <Line key={m.id} member={m} owner={owner} onInvited={setInvited} />
                                    ))}
                                </tbody>
                            </table>
                        </div>
                    )
                }
            </Loaded>
            {owner && workspace && <Invite workspace={workspace.id} onInvited={setInvited} />}
            {invited && <InvitationDialog invited={invited} onClose={() => setInvited(null)} />}
        </main>
    );
}

interface LineProps {
    member: Member;
    owner: boolean;
    onInvited: (invited: Invited) => void;
}

function Line({ member, owner, onInvited }: LineProps) {
    const { t } = useReader();
    const save = useSaveMember();
    const remove = useRemoveMember();
    const again = useInviteAgain();
    const sayFault = useSayFault();
    return (
        <tr>
            <td>
                {member.account.display_name} {member.pending && <Tag is="attention">{t('web.members.pending')}</Tag>}
            </td>
            <td className="dim">{member.account.email}</td>
            <td>
                {owner ? (
                    <SlimSelect
                        label={t('web.members.role_of', { name: member.account.display_name })}
                        value={member.role}
                        choices={roles.map((r) => ({ value: r, label: t(`web.role.${r}`) }))}
                        onChange={(role) =>
                            save.mutate(
                                { member, role: role as Role },
                                { onError: sayFault, onSuccess: () => say('good', t('web.saved')) },
                            )
                        }
                    />
                ) : (
                    t(`web.role.${member.role}`)
                )}
            </td>
            <td>
                <div className="member-actions">
                    {owner && member.pending && (
                        <Button
                            busy={again.isPending}
                            onClick={() => again.mutate(member, { onSuccess: onInvited, onError: sayFault })}
                        >
                            {t('web.members.invite_again')}
                        </Button>
                    )}
                    {owner && (
                        <TwiceButton
                            first={t('web.members.remove')}
                            sure={t('web.members.remove_sure')}
                            busy={remove.isPending}
                            onSure={() => remove.mutate(member, { onError: sayFault })}
                        />
                    )}
                </div>
            </td>
        </tr>
    );
}

function Invite({ workspace, onInvited }: { workspace: string; onInvited: (invited: Invited) => void }) {
    const { t } = useReader();
    const invite = useInviteMember(workspace);
    const [email, setEmail] = useState('');
    const [name, setName] = useState('');
    const [role, setRole] = useState<Role>('organiser');
    return (
        <SaveForm
            label={t('web.members.invite')}
            save={invite}
            className="form invite"
            onSave={() =>
                invite.mutate(
                    { email, display_name: name, role },
                    {
                        onSuccess: (made) => {
                            onInvited(made);
                            setEmail('');
                            setName('');
                        },
                    },
                )
            }
        >
            <h2>{t('web.members.invite_title')}</h2>
            <TextField label={t('web.members.email')} type="email" required value={email} onChange={setEmail} />
            <TextField label={t('web.members.name')} required value={name} onChange={setName} />
            <SelectField
                label={t('web.members.role')}
                value={role}
                choices={roles.map((r) => ({ value: r, label: t(`web.role.${r}`) }))}
                onChange={(r) => setRole(r as Role)}
            />
        </SaveForm>
    );
}
