import { expect, test } from 'vitest';
import type { WhatIf, WhatIfAnswer } from '@/api/types.ts';
import { helpful } from './whatIfs.ts';

const item = (code: string): WhatIf => ({ key: code, code, params: {}, meetings: 3 });
const answer = (code: string, placed: number): WhatIfAnswer => ({
    key: code,
    code,
    params: {},
    placed,
    waiting: 9,
    exact: true,
    let_in: [],
    moved: [],
});

test('what is not counted yet is shown', () => {
    expect(helpful(item('add_table'), undefined, 0)).toBe(true);
});

test('a change that lets in no more than moving meetings alone is not worth its price', () => {
    expect(helpful(item('add_table'), answer('add_table', 2), 2)).toBe(false);
    expect(helpful(item('add_table'), answer('add_table', 3), 2)).toBe(true);
});

test('moving meetings is shown when it lets anybody in', () => {
    expect(helpful(item('rearrange'), answer('rearrange', 2), 2)).toBe(true);
    expect(helpful(item('rearrange'), answer('rearrange', 0), 0)).toBe(false);
});
