import { useState } from 'react';
import { useInviteMember, useMembers, useRemoveMember, useSaveMember } from '@/api/hooks/workspace.ts';
import type { Member, Role } from '@/api/types.ts';
import { SelectField, TextField } from '@/components/Inputs.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useWorkspace } from '@/components/workspaceChoice.ts';
import { useReader } from '@/text/useReader.ts';
import './members.css';

const roles: Role[] = ['owner', 'organiser', 'auditor'];

export function MembersPage() {
    const { t } = useReader();
    const workspace = useWorkspace();
    const owner = workspace?.role === 'owner';
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
                                        <Line key={m.id} member={m} owner={owner} />
                                    ))}
                                </tbody>
                            </table>
                        </div>
                    )
                }
            </Loaded>
            {owner && workspace && <Invite workspace={workspace.id} />}
        </main>
    );
}

function Line({ member, owner }: { member: Member; owner: boolean }) {
    const { t } = useReader();
    const save = useSaveMember();
    const remove = useRemoveMember();
    const sayFault = useSayFault();
    return (
        <tr>
            <td>{member.account.display_name}</td>
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
            <td className="end">
                {owner && (
                    <TwiceButton
                        first={t('web.members.remove')}
                        sure={t('web.members.remove_sure')}
                        busy={remove.isPending}
                        onSure={() => remove.mutate(member, { onError: sayFault })}
                    />
                )}
            </td>
        </tr>
    );
}

function Invite({ workspace }: { workspace: string }) {
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
                        onSuccess: () => {
                            say('good', t('web.members.invited', { email }));
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
