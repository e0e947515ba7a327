import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link that the server names below the event's page: "people?missing=requests". */
export function EventLink({
    event,
    to,
    className,
    children,
}: {
    event: string;
    to: string;
    className?: string;
    children: ReactNode;
}) {
    const go = useNavigate();
    const href = to.startsWith('/') ? to : `/events/${event}/${to}`;
    return (
        <a
            href={href}
            className={className}
            onClick={(e) => {
                if (e.metaKey || e.ctrlKey || e.shiftKey) return;
                e.preventDefault();
                void go({ href });
            }}
        >
            {children}
        </a>
    );
}
