/** What the address of the results page says: which entries, in which currency, which one is open. */
export interface ResultsSearch {
    in?: string;
    stage?: string;
    state?: string;
    country?: string;
    product?: string;
    seller?: string;
    until?: string;
    furthest?: string;
    show?: string;
    entry?: string;
}
