import { describe, expect, it } from 'vitest';
import { markedFigure, pressBlocks, rawRuns } from './pressText.ts';

describe('the text of a press release', () => {
    it('is read as titles, headings, items and paragraphs', () => {
        const blocks = pressBlocks('# 제목\n\n문단\n## 소제목\n- 하나\n');
        expect(blocks.map((b) => b.line)).toEqual(['title', 'paragraph', 'heading', 'item']);
    });
    it('knows figures and links, and takes incomplete marks for themselves', () => {
        const [block] = pressBlocks('모두 [상담 42건](figure:consultations.confirmed) [정정] [a](javascript:x)');
        expect(block?.runs).toEqual([
            { text: '모두 ' },
            { text: '상담 42건', figure: 'consultations.confirmed' },
            { text: ' [정정] [a](javascript:x)' },
        ]);
        expect(rawRuns('[표](https://example.org)')).toEqual([{ text: '표', link: 'https://example.org' }]);
    });
    it('gives back the words of a figure whatever they hold', () => {
        expect(rawRuns(markedFigure('a]b\\c', 'k'))).toEqual([{ text: 'a]b\\c', figure: 'k' }]);
    });
    it('takes the backslashes of marks away', () => {
        expect(pressBlocks('\\# 제목 \\[a\\]')[0]).toEqual({ line: 'paragraph', runs: [{ text: '# 제목 [a]' }] });
    });
});
