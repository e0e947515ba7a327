import type { Comparison, DraftBrief } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';
import { draftName } from './Toolbar.tsx';

interface Props {
    comparison: Comparison;
    other: DraftBrief | undefined;
    onClose: () => void;
}

/** What differs from the other draft, in one line; the moved cards glow on the board. */
export function CompareStrip({ comparison, other, onClose }: Props) {
    const reader = useReader();
    const { t } = reader;
    const moved = comparison.changes.filter((c) => c.before.slot !== null && c.after.slot !== null).length;
    const gained = comparison.changes.filter((c) => c.before.slot === null && c.after.slot !== null).length;
    const lost = comparison.changes.filter((c) => c.before.slot !== null && c.after.slot === null).length;
    return (
        <div className="compare" role="status">
            <strong>{t('web.compare.title', { name: other ? draftName(other, reader) : '' })}</strong>
            <span>{t('web.compare.counts', { moved, gained, lost })}</span>
            <span>{t('web.compare.placed', { before: comparison.right.placed, after: comparison.left.placed })}</span>
            <Button look="ghost" onClick={onClose}>
                {t('web.compare.close')}
            </Button>
        </div>
    );
}
