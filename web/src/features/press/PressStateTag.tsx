import type { PressRelease } from '@/api/types.ts';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';

const meaning = { draft: 'attention', reviewed: 'free', scheduled: 'free', published: 'good' } as const;

export function PressStateTag({ state, heldBack }: { state: PressRelease['state']; heldBack: boolean }) {
    const { t } = useReader();
    if (heldBack) return <Tag is="wrong">{t('web.press.state.held_back')}</Tag>;
    return <Tag is={meaning[state]}>{t(`web.press.state.${state}`)}</Tag>;
}
