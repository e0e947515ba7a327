import type { RefObject } from 'react';
import type { Shown } from './model.ts';

/** The card under the pointer while it is dragged. */
export const Ghost = ({ at, shown }: { at: RefObject<HTMLDivElement | null>; shown: Shown }) => (
    <div className="drag-ghost" ref={at} aria-hidden="true">
        <b>{shown.seller}</b>
        {shown.buyer}
    </div>
);
