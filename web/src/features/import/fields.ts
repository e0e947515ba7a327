import type { Import, ImportKind } from '@/api/types.ts';

/** Which fields a column may be, per kind of list. The server may propose others; those are offered as well. */
export const fields: Record<ImportKind, readonly string[]> = {
    participants: [
        'code', 'side', 'name', 'name_ko', 'name_zh', 'name_en', 'name_ru', 'country', 'city', 'website', 'contact_name', 'email',
        'phone', 'languages', 'time_zone', 'available', 'unavailable', 'max_meetings', 'offers', 'needs', 'products', 'hs_codes', 'markets',
        'registrations', 'territories_given', 'class_most', 'budget', 'order_least', 'meetings_least', 'newcomer', 'delegates',
        'second_languages', 'note',
    ],
    interpreters: ['code', 'name', 'email', 'phone', 'languages', 'available', 'unavailable', 'note'],
    requests: ['from', 'to', 'rank', 'priority', 'message'],
}; // prettier-ignore

const needed: Record<ImportKind, readonly string[]> = {
    participants: ['side', 'name'],
    interpreters: ['name', 'languages'],
    requests: ['from', 'to'],
};

/** The needed fields that no column gives and that are not given to all rows; a name in any one language is a name. */
export const lacking = (of: Pick<Import, 'kind' | 'columns' | 'given'>): string[] =>
    needed[of.kind].filter(
        (n) =>
            !(n in of.given) && !of.columns.some(({ field: f }) => f === n || (n === 'name' && f?.startsWith('name_'))),
    );
