import type { WhatIf, WhatIfAnswer } from '@/api/types.ts';

/** Worth showing: not counted yet, or it lets in more than moving meetings alone does. */
export function helpful(item: WhatIf, answer: WhatIfAnswer | undefined, alone: number): boolean {
    if (!answer) return true;
    return item.code === 'rearrange' ? answer.placed > 0 : answer.placed > alone;
}
