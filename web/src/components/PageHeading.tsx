import type { ReactNode } from 'react';
import { useWindowTitle } from './windowTitle.ts';

interface Props {
    title: string;
    /** For those who listen only: the eye sees by the tab or the frame where it is. */
    hidden?: boolean;
    className?: string;
    /** What is shown in the place of the title. */
    children?: ReactNode;
}

/** The heading of a page, after which the window is called too. */
export function PageHeading({ title, hidden, className, children }: Props) {
    useWindowTitle(title);
    return <h1 className={hidden ? 'visually-hidden' : className}>{children ?? title}</h1>;
}
