/** Width of a letter at 12 px, by its script: Hangul, Han and kana, Cyrillic, everything else. */
function widthOf(letter: string): number {
    if (/[가-힣]/.test(letter)) return 10.5;
    if (/[\u3000-\u9fff]/.test(letter)) return 12;
    return /[а-яё]/i.test(letter) ? 7 : 6.5;
}

const widthOfText = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Whether a name can be read in two lines of `width` px: words of letters stay whole, those of syllables may break. */
export function fitsAcross(name: string, width: number): boolean {
    const alphabetic = !/[가-힣\u3000-\u9fff]/.test(name);
    let lines = 1;
    let used = 0;
    for (const word of alphabetic ? name.split(' ') : [...name]) {
        const wide = widthOfText(word);
        if (wide > width) return false;
        const gap = alphabetic && used > 0 ? 3 : 0;
        if (used + gap + wide > width) {
            lines++;
            used = wide;
        } else used += gap + wide;
    }
    return lines <= 2;
}
