import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportKind } from '@/api/types.ts';
import { leaveFile } from './droppedFile.ts';
import { useCurrentEvent } from './eventContext.ts';
import { FileDrop } from './FileDrop.tsx';
import { useMayEdit } from './workspaceChoice.ts';

/** A page of an event on which a list may be dropped: the page for importing then opens with its preview. */
export function ImportDrop({ kind, children }: { kind: ImportKind; children: ReactNode }) {
    const event = useCurrentEvent();
    const go = useNavigate();
    const take = (file: File) => {
        leaveFile(file);
        void go({ to: '/events/$event/import', params: { event: event.slug }, search: { kind } });
    };
    return (
        <FileDrop className="fill-page" closed={!useMayEdit()} onFile={take}>
            {children}
        </FileDrop>
    );
}
