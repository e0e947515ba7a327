import { useState } from 'react';
import { useInvitationChanges, useInvitations } from '@/api/hooks/registration.ts';
import type { Invitation, InvitationEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NumberField, SelectField, TextField } from '@/components/Inputs.tsx';
import { SaveForm } from '@/components/SaveForm.tsx';
import { Empty, Loaded } from '@/components/States.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';
import { roles } from './words.ts';

const empty: InvitationEdit = { code: '', source: '', roles: [], quota: null, expires_at: null, disabled: false };

/** Codes by source: who gave them out, how many may use them, how many did. */
export function InvitationsEditor({ event }: { event: string }) {
    const { t } = useReader();
    const query = useInvitations(event);
    const { add, change } = useInvitationChanges(event);
    const sayFault = useSayFault();
    const [edit, setEdit] = useState(empty);
    const set = (part: Partial<InvitationEdit>) => setEdit({ ...edit, ...part });
    const toggle = (i: Invitation) =>
        change.mutate(
            {
                id: i.id,
                revision: i.revision,
                code: i.code,
                source: i.source,
                roles: i.roles,
                quota: i.quota ?? null,
                expires_at: i.expires_at ?? null,
                disabled: !i.disabled,
            },
            { onError: sayFault },
        );
    return (
        <>
            <Loaded query={query}>
                {({ items }) =>
                    items.length === 0 ? (
                        <Empty title={t('web.vetting.no_codes')}>
                            <p>{t('web.vetting.no_codes_help')}</p>
                        </Empty>
                    ) : (
                        <div className="table-scroll">
                            <table className="table">
                                <thead>
                                    <tr>
                                        {['code', 'source', 'used', 'state'].map((h) => (
                                            <th key={h}>{t(`web.vetting.code.${h}`)}</th>
                                        ))}
                                    </tr>
                                </thead>
                                <tbody>
                                    {items.map((i) => (
                                        <tr key={i.id}>
                                            <td className="num">{i.code}</td>
                                            <td>{i.source}</td>
                                            <td className="num">
                                                {i.quota ? `${i.used} / ${i.quota}` : String(i.used)}
                                            </td>
                                            <td>
                                                <Button look="link" onClick={() => toggle(i)}>
                                                    {t(
                                                        i.disabled
                                                            ? 'web.vetting.code.enable'
                                                            : 'web.vetting.code.disable',
                                                    )}
                                                </Button>
                                            </td>
                                        </tr>
                                    ))}
                                </tbody>
                            </table>
                        </div>
                    )
                }
            </Loaded>
            <SaveForm
                label={t('web.vetting.code.add')}
                save={add}
                onSave={() => add.mutate(edit, { onSuccess: () => setEdit(empty) })}
            >
                <TextField
                    label={t('web.vetting.code.source')}
                    hint={t('web.vetting.code.source_help')}
                    required
                    value={edit.source}
                    onChange={(source) => set({ source })}
                />
                <TextField
                    label={t('web.vetting.code.code')}
                    hint={t('web.vetting.code.code_help')}
                    value={edit.code}
                    onChange={(code) => set({ code })}
                />
                <NumberField
                    label={t('web.vetting.code.quota')}
                    min={1}
                    value={edit.quota ?? null}
                    onChange={(quota) => set({ quota })}
                />
                <SelectField
                    label={t('web.vetting.role')}
                    value={edit.roles[0] ?? ''}
                    onChange={(role) => set({ roles: roles.filter((r) => r === role) })}
                    choices={[
                        { value: '', label: t('web.vetting.all_roles') },
                        ...roles.map((r) => ({ value: r, label: t(`web.register.role.${r}`) })),
                    ]}
                />
            </SaveForm>
        </>
    );
}
