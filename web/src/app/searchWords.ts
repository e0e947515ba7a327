/** Of an address's search only these words, as text; what is no text is left out. */
export const searchWords =
    <Word extends string>(...words: Word[]) =>
    (search: Record<string, unknown>): Partial<Record<Word, string>> => {
        const found: Partial<Record<Word, string>> = {};
        for (const word of words) {
            const value = search[word];
            if (typeof value === 'string' || typeof value === 'number') found[word] = String(value);
        }
        return found;
    };
