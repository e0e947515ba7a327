const units: Record<string, readonly [number, string][]> = {
    ko: [[1e12, '조'], [1e8, '억'], [1e4, '만']],
    zh: [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']],
    ru: [[1e12, ' трлн'], [1e9, ' млрд'], [1e6, ' млн'], [1e3, ' тыс.']],
    en: [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']],
}; // prettier-ignore

export const plain = (value: number, reader: string): string => new Intl.NumberFormat(reader).format(value);

/** A number in the reader's magnitudes with at most one decimal: 20000000000 → 200억, 20 billion, 20 млрд. */
export function magnitude(value: number, reader: string): string {
    const found = units[reader]?.find(([size]) => Math.abs(value) >= size);
    if (!found) return plain(value, reader);
    return new Intl.NumberFormat(reader, { maximumFractionDigits: 1 }).format(value / found[0]) + found[1];
}

const currencies: Record<string, Record<string, string>> = {
    ko: { KRW: '원', USD: '달러', CNY: '위안', EUR: '유로' },
    zh: { KRW: '韩元', USD: '美元', CNY: '元', EUR: '欧元' },
};

/** "200억 원", "200亿韩元", "KRW 20 billion", "20 млрд KRW". */
export function money(value: number, currency: string, reader: string): string {
    const amount = magnitude(value, reader);
    const word = currencies[reader]?.[currency] ?? currency;
    if (reader === 'ko') return `${amount} ${word}`;
    if (reader === 'zh') return `${amount}${word}`;
    return reader === 'en' ? `${word} ${amount}` : `${amount} ${word}`;
}

export const oneDecimal = (value: number, reader: string): string =>
    new Intl.NumberFormat(reader, { maximumFractionDigits: 1 }).format(value);

/** "+2", "−1", "0", with the true minus sign. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');
