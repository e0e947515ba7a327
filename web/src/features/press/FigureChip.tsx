import { Link } from '@tanstack/react-router';
import type { PressRelease } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { isUnsure, type PressRun } from '@/components/pressText.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    run: PressRun;
    figure: string;
    release: PressRelease;
}

/** A figure of the text; opens the first of the ledger entries behind it. */
export function FigureChip({ run, figure, release }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const entries = release.figures.find((f) => f.key === figure.split('~')[0])?.entries ?? [];
    const entry = entries[0];
    const look = isUnsure(figure) ? 'press-chip unsure' : 'press-chip';
    if (!entry) return <span className={look}>{run.text}</span>;
    return (
        <Link
            className={look}
            to="/events/$event/results"
            params={{ event: event.slug }}
            search={{ entry }}
            title={t('web.press.entries', { count: entries.length })}
        >
            {run.text}
        </Link>
    );
}
