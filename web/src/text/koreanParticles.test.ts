import { expect, it } from 'vitest';
import { settleParticles } from './koreanParticles.ts';

it('takes the particle of the word that was put in', () => {
    expect(settleParticles('예시메디텍을(를) 등록했습니다.')).toBe('예시메디텍을 등록했습니다.');
    expect(settleParticles('샘플기계을(를) 등록했습니다.')).toBe('샘플기계를 등록했습니다.');
    expect(settleParticles('“서울”(으)로, 부산(으)로, 대구(으)로')).toBe('“서울”로, 부산으로, 대구로');
    expect(settleParticles('10:20 · 테이블 7(으)로, 테이블 3(으)로')).toBe('10:20 · 테이블 7로, 테이블 3으로');
    expect(settleParticles('위고그룹(WEGO)와(과)')).toBe('위고그룹(WEGO)과');
});
it('leaves both forms behind a word whose Korean reading nobody told', () => {
    expect(settleParticles('Sample Ltd을(를)')).toBe('Sample Ltd을(를)');
    expect(settleParticles('은(는)')).toBe('은(는)');
});
