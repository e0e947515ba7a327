type Ending = 'vowel' | 'consonant' | 'rieul' | 'unknown';

const pairs: Record<string, [closed: string, open: string]> = {
    '은(는)': ['은', '는'],
    '이(가)': ['이', '가'],
    '을(를)': ['을', '를'],
    '과(와)': ['과', '와'],
    '와(과)': ['과', '와'],
    '(으)로': ['으로', '로'],
};
const written = /은\(는\)|이\(가\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로/g;

/** How the digits are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: Ending[] = [
    'consonant', 'rieul', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'rieul', 'rieul', 'vowel',
]; // prettier-ignore

/** By the last thing that is read aloud: closing quotes and a gloss in brackets are not. */
function ending(text: string): Ending {
    const aloud = text.replace(/[\s"'.,!?’”」』》〉]+$/u, '').replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/u, '');
    const last = aloud.at(-1) ?? '';
    if (/[가-힣]/.test(last)) {
        const final = (last.charCodeAt(0) - 0xac00) % 28;
        return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
    }
    return /\d/.test(last) ? (digits[Number(last)] ?? 'unknown') : 'unknown';
}

/** A sentence written for any word, with 은(는), 을(를) and so on: each takes the form of the word before, if that can be told. */
export const settleParticles = (sentence: string): string =>
    sentence.replace(written, (both, at: number) => {
        const before = ending(sentence.slice(0, at));
        const pair = pairs[both];
        if (before === 'unknown' || !pair) return both;
        const open = before === 'vowel' || (before === 'rieul' && both === '(으)로');
        return pair[open ? 1 : 0];
    });
