import type { ParticipantBrief, WishCell, Wishes } from '@/api/types.ts';

export interface Filter {
    language: string;
    country: string;
    words: string;
    /** Only sellers with fewer requests than this; 0 for all. */
    fewerThan: number;
}

export const everything: Filter = { language: '', country: '', words: '', fewerThan: 0 };

export interface Matrix {
    sellers: ParticipantBrief[];
    buyers: ParticipantBrief[];
    /** Cells by `seller/buyer`. */
    cells: Map<string, WishCell>;
    sellerSums: Map<string, number>;
    buyerSums: Map<string, number>;
    total: number;
}

export const cellKey = (seller: string, buyer: string) => `${seller}/${buyer}`;

const hasWords = (p: ParticipantBrief, words: string) =>
    p.code.toLocaleLowerCase().includes(words) || p.names.some((n) => n.text.toLocaleLowerCase().includes(words));

/** A wish counts when somebody asked and nobody declined. */
const counts = (cell: WishCell) => cell.asked_by !== 'none' && !cell.declined;

export function matrixOf(wishes: Wishes, filter: Filter): Matrix {
    const cells = new Map<string, WishCell>();
    const sellerSums = new Map<string, number>();
    const buyerSums = new Map<string, number>();
    let total = 0;
    for (const cell of wishes.cells) {
        cells.set(cellKey(cell.seller_id, cell.buyer_id), cell);
        if (!counts(cell)) continue;
        sellerSums.set(cell.seller_id, (sellerSums.get(cell.seller_id) ?? 0) + 1);
        buyerSums.set(cell.buyer_id, (buyerSums.get(cell.buyer_id) ?? 0) + 1);
        total++;
    }
    const words = filter.words.trim().toLocaleLowerCase();
    const sellers = wishes.sellers.filter(
        (s) =>
            (!filter.fewerThan || (sellerSums.get(s.id) ?? 0) < filter.fewerThan) &&
            (!words || hasWords(s, words) || wishes.buyers.some((b) => hasWords(b, words))),
    );
    const buyers = wishes.buyers.filter(
        (b) =>
            (!filter.language || b.languages.includes(filter.language)) &&
            (!filter.country || b.country === filter.country),
    );
    if (!words) return { sellers, buyers, cells, sellerSums, buyerSums, total };
    const wantedSellers = wishes.sellers.filter((s) => hasWords(s, words));
    const wantedBuyers = buyers.filter((b) => hasWords(b, words));
    return {
        sellers: wantedSellers.length ? sellers.filter((s) => wantedSellers.includes(s)) : sellers,
        buyers: wantedBuyers.length && !wantedSellers.length ? wantedBuyers : buyers,
        cells,
        sellerSums,
        buyerSums,
        total,
    };
}

/** Four steps of strength; the strongest is filled. */
export function step(strength: number): 0 | 1 | 2 | 3 | 4 {
    if (strength <= 0) return 0;
    return strength < 35 ? 1 : strength < 55 ? 2 : strength < 80 ? 3 : 4;
}

/** What stands in a cell: who asked, a refusal, an ask without answer, our suggestion, or a rule of the organiser. */
export type CellSign = 'seller' | 'buyer' | 'both' | 'declined' | 'waiting' | 'suggested' | 'must' | 'never' | '';

export function signOf(cell: WishCell | undefined): CellSign {
    if (!cell) return '';
    if (cell.rule !== 'none') return cell.rule;
    if (cell.declined) return 'declined';
    if (cell.asked_by !== 'none') return cell.asked_by;
    if (cell.waiting !== 'none') return 'waiting';
    return cell.strength > 0 ? 'suggested' : '';
}

/** Suggestions are marked only for sellers who asked for nobody and whom nobody asked. */
export const showsSuggestion = (m: Matrix, seller: string) => (m.sellerSums.get(seller) ?? 0) === 0;
