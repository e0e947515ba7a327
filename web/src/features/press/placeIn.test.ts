import { expect, test } from 'vitest';
import { placeIn } from './placeIn.ts';

test('a place is counted in characters, also behind letters of two code units', () => {
    expect(placeIn('가나\n다 {{ x }}', 2, 3)).toBe(5);
    expect(placeIn('😀😀{', 1, 3)).toBe(4);
    expect(placeIn('abc', 1, 1)).toBe(0);
    expect(placeIn('a\n\nb', 3, 1)).toBe(3);
});

test('a place beyond the text is its end', () => {
    expect(placeIn('abc', 9, 9)).toBe(3);
});
