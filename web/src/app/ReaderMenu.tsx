import { useNavigate } from '@tanstack/react-router';
import { useSession, useSignOut } from '@/api/hooks/session.ts';
import { chooseScheme, useSchemeChoice } from '@/components/colourScheme.ts';
import { Menu, type MenuEntry } from '@/components/Menu.tsx';
import { chooseWorkspace, useWorkspace } from '@/components/workspaceChoice.ts';
import { officeName } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';

export function ReaderMenu() {
    const { t, lang } = useReader();
    const go = useNavigate();
    const session = useSession().data;
    const workspace = useWorkspace();
    const scheme = useSchemeChoice();
    const leave = useSignOut();
    const name = session?.account?.display_name || session?.account?.email || '';
    const workspaces: MenuEntry[] =
        (session?.workspaces.length ?? 0) > 1
            ? (session?.workspaces ?? []).map((w) => ({
                  key: w.id,
                  label: officeName(w, lang),
                  checked: w.id === workspace?.id,
                  onSelect: () => {
                      chooseWorkspace(w.id);
                      void go({ to: '/' });
                  },
              }))
            : [];
    const entries: MenuEntry[] = [
        ...workspaces,
        { key: 'account', label: t('web.menu.account'), onSelect: () => void go({ to: '/account' }) },
        { key: 'office', label: t('web.menu.office'), onSelect: () => void go({ to: '/workspace/office' }) },
        { key: 'members', label: t('web.menu.members'), onSelect: () => void go({ to: '/workspace/members' }) },
        { key: 'audit', label: t('web.menu.audit'), onSelect: () => void go({ to: '/workspace/audit' }) },
        {
            key: 'personal-data',
            label: t('web.menu.personal_data'),
            onSelect: () => void go({ to: '/workspace/personal-data' }),
        },
        ...(['system', 'light', 'dark'] as const).map((s) => ({
            key: s,
            label: t(`web.scheme.${s}`),
            checked: s === scheme,
            onSelect: () => chooseScheme(s),
        })),
        {
            key: 'leave',
            label: t('web.menu.sign_out'),
            onSelect: () => leave.mutate(undefined, { onSettled: () => void go({ to: '/sign-in' }) }),
        },
    ];
    return (
        <Menu
            label={t('web.menu.open')}
            entries={entries}
            button={
                <button type="button" className="me" aria-label={t('web.menu.of', { name })}>
                    {name.slice(0, 1)}
                </button>
            }
        />
    );
}
