import type { LogContent, MeetingLog } from '@/api/types.ts';

/** An empty log, with what the timetable and the people already say. */
export function freshContent(log: MeetingLog): LogContent {
    return {
        outcome: 'held',
        form: log.interpreter_names ? 'interpreted' : log.mode === 'booth' ? 'booth_visit' : 'direct',
        product: log.seller.products[0] ?? '',
        hs_code: '',
        started_at: log.starts,
        ...log.known,
        destination_country: log.buyer.country,
        currency: 'USD',
        unit_price_minor: null,
        quantity: null,
        amount_minor: null,
        expected_minor: null,
        concluded_minor: null,
        next_steps: [],
        seller_signature: null,
        buyer_signature: null,
        note: '',
    };
}

const amounts = ['unit_price_minor', 'amount_minor', 'expected_minor', 'concluded_minor'] as const;

/** What is sent: nothing of the form that the outcome has taken out, no currency without an amount. */
export function tidied(content: LogContent): LogContent {
    const held = content.outcome === 'held';
    const next = { ...content, next_steps: content.next_steps.filter((step) => step.what.trim() !== '') };
    if (!held) for (const key of [...amounts, 'quantity'] as const) next[key] = null;
    if (amounts.every((key) => next[key] === null)) next.currency = '';
    return next;
}

/** Unit price × quantity; null while one is missing or the product is beyond counting. */
export function product(content: LogContent): number | null {
    if (content.unit_price_minor === null || content.quantity === null) return null;
    const value = content.unit_price_minor * content.quantity;
    return Number.isSafeInteger(value) ? value : null;
}

/** A change of the form. The amount follows price × quantity until somebody negotiates; who signed, signed what stood. */
export function changed(content: LogContent, patch: Partial<LogContent>): LogContent {
    const next = { ...content, ...patch };
    const priced = 'unit_price_minor' in patch || 'quantity' in patch;
    const followed = content.amount_minor === null || content.amount_minor === product(content);
    if (priced && followed) next.amount_minor = product(next) ?? (product(content) === null ? next.amount_minor : null);
    const signing = 'seller_signature' in patch || 'buyer_signature' in patch;
    const private_ = Object.keys(patch).every((key) => key === 'note');
    if (!signing && !private_) next.seller_signature = next.buyer_signature = null;
    return next;
}

export type Missing = 'product' | 'buyer_email' | 'hs_code';

/** What must be mended before the log is kept. */
export function missing(content: LogContent): Missing[] {
    const found: Missing[] = [];
    if (content.outcome === 'held' && content.product.trim() === '') found.push('product');
    const email = content.buyer_email.trim();
    if (email ? !/^[^@\s]+@[^@\s]+$/.test(email) : content.outcome === 'held') found.push('buyer_email');
    if (!/^(\d{4,10})?$/.test(content.hs_code)) found.push('hs_code');
    return found;
}

/** Why an amount is asked back, by what is known without the network; the server knows the others' amounts as well. */
export function doubtful(content: LogContent): boolean {
    const expected = product(content);
    const amount = content.amount_minor;
    if (amount !== null && amount > 0 && expected !== null && expected > 0)
        if (amount >= expected * 5 || expected >= amount * 5) return true;
    return false;
}
