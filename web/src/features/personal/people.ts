import type { PersonalCounterpart, PersonalItem } from '@/api/types.ts';

/** Whom one meets: the counterpart, or for an interpreter both sides. */
export function otherPeople(item: PersonalItem): PersonalCounterpart[] {
    return [item.counterpart, ...(item.counterpart ? [] : [item.seller, item.buyer])].filter((p) => p !== null);
}
