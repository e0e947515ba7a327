import type { ButtonHTMLAttributes } from 'react';

type Look = 'plain' | 'primary' | 'ghost' | 'link' | 'danger';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
    look?: Look;
    large?: boolean;
    icon?: boolean;
    busy?: boolean;
}

export function Button({ look = 'plain', large, icon, busy, className, disabled, type, ...rest }: Props) {
    const names = ['btn', look !== 'plain' && look, large && 'large', icon && 'icon', className];
    return (
        <button
            type={type ?? 'button'}
            className={names.filter(Boolean).join(' ')}
            disabled={disabled || busy}
            aria-busy={busy || undefined}
            {...rest}
        />
    );
}
