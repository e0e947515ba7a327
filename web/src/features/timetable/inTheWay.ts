import type { Reason } from '@/api/types.ts';
import type { Shown } from './model.ts';

export type InTheWay = 'seller' | 'buyer' | 'both' | 'interpreter' | 'table' | 'other';

/** Who or what makes a slot impossible, in one word for its head; the whole sentence is shown beside. */
export function inTheWay(reasons: readonly Reason[], moving: Shown | undefined): InTheWay {
    const named = (name: string | undefined) =>
        name !== undefined && reasons.some((r) => r.params.participant === name);
    const [seller, buyer] = [named(moving?.seller), named(moving?.buyer)];
    if (seller && buyer) return 'both';
    if (seller) return 'seller';
    if (buyer) return 'buyer';
    if (reasons.some((r) => r.rule.startsWith('interpreter'))) return 'interpreter';
    if (reasons.some((r) => r.rule.includes('table'))) return 'table';
    return 'other';
}
