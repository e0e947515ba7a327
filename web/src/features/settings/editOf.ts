import type { Event, EventEdit } from '@/api/types.ts';

export function editOf(event: Event): EventEdit {
    const { id: _id, workspace_id: _w, programme_id: _p, revision: _r, ...edit } = event;
    return edit;
}
