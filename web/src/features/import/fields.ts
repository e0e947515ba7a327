import type { ImportKind } from '@/api/types.ts';

/** Which fields a column may be, per kind of list. The server may propose others; those are offered as well. */
export const fields: Record<ImportKind, readonly string[]> = {
    participants: [
        'side', 'code', 'name', 'name_ko', 'name_zh', 'name_en', 'name_ru', 'country', 'city', 'contact_name', 'email', 'phone',
        'languages', 'products', 'offers', 'needs', 'website', 'time_zone', 'unavailable', 'max_meetings', 'status', 'booth', 'note',
    ],
    interpreters: [
        'code', 'name', 'name_ko', 'name_zh', 'name_en', 'name_ru', 'pairs', 'email', 'phone', 'unavailable', 'rest_after',
        'max_slots', 'note',
    ],
    requests: ['from', 'to', 'priority', 'message', 'status'],
}; // prettier-ignore
