import { expect, it } from 'vitest';
import { fitsAcross } from './headings.ts';

it('leaves short names across and turns those of which only a beginning would be seen', () => {
    expect(fitsAcross('샘플의료', 46)).toBe(true);
    expect(fitsAcross('样例医疗', 46)).toBe(true);
    expect(fitsAcross('㈔성남산업단지관리공단', 46)).toBe(false);
    expect(fitsAcross('Образец Медикал Вэйхай', 46)).toBe(false);
    expect(fitsAcross('Sample Medical Weihai', 46)).toBe(false);
    expect(fitsAcross('WEGO', 46)).toBe(true);
});
