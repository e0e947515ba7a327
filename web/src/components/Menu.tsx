import { Menu as MantineMenu } from '@mantine/core';
import type { ReactElement } from 'react';

export interface MenuEntry {
    key: string;
    label: string;
    note?: string;
    checked?: boolean;
    danger?: boolean;
    disabled?: boolean;
    onSelect?: () => void;
    href?: string;
    download?: boolean;
}

export function Menu({ button, label, entries }: { button: ReactElement; label: string; entries: MenuEntry[] }) {
    return (
        <MantineMenu position="bottom-end" shadow="none" transitionProps={{ duration: 80 }} width="max-content">
            <MantineMenu.Target>{button}</MantineMenu.Target>
            <MantineMenu.Dropdown aria-label={label}>
                {entries.map((e) =>
                    e.href ? (
                        <MantineMenu.Item key={e.key} component="a" href={e.href} download={e.download || undefined}>
                            <Entry entry={e} />
                        </MantineMenu.Item>
                    ) : (
                        <MantineMenu.Item key={e.key} disabled={e.disabled} onClick={e.onSelect}>
                            <Entry entry={e} />
                        </MantineMenu.Item>
                    ),
                )}
            </MantineMenu.Dropdown>
        </MantineMenu>
    );
}

const Entry = ({ entry }: { entry: MenuEntry }) => (
    <span className={entry.danger ? 'c-wrong' : entry.checked ? 'c-accent strong' : undefined}>
        {entry.label} {entry.note && <span className="dim small">{entry.note}</span>}
    </span>
);
