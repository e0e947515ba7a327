import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommitImport, useMapColumns } from '@/api/hooks/imports.ts';
import type { Import } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import { withoutColumn } from './fields.ts';
import { PreviewTable } from './PreviewTable.tsx';

interface Props {
    of: Import;
    /** The file is being read anew. */
    busy: boolean;
    onChanged: (next: Import) => void;
    onAway: () => void;
    onDone: () => void;
}

/** What would happen to each row, with every problem beside its cell; nothing is saved before the button. */
export function Preview({ of, busy, onChanged, onAway, onDone }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const map = useMapColumns();
    const commit = useCommitImport();
    const sayFault = useSayFault();
    const [onlyProblems, setOnlyProblems] = useState(false);
    const setField = (column: number, field: string | null) => {
        const mapping: Record<string, string | null> = Object.fromEntries(
            of.columns.map((c, i) => [String(i), c.field]),
        );
        if (field) for (const key of Object.keys(mapping)) if (mapping[key] === field) mapping[key] = null;
        mapping[String(column)] = field;
        map.mutate({ of, mapping }, { onSuccess: onChanged, onError: sayFault });
    };
    const bring = () =>
        commit.mutate(of.id, {
            onSuccess: (r) => {
                say('good', t('web.import.done', { created: r.created, updated: r.updated, skipped: r.skipped }));
                onDone();
            },
            onError: sayFault,
        });
    const [unmapped] = withoutColumn(
        of.kind,
        of.columns.map((c) => c.field),
    );
    const coming = of.counts.create + of.counts.update;
    return (
        <>
            <div className="import-summary">
                <b>{of.file_name}</b>
                <span className="dim small">
                    {of.encoding} · {t('web.import.rows', { count: of.total_rows })}
                </span>
                <Tag is="good">{t('web.import.create', { count: of.counts.create })}</Tag>
                <Tag>{t('web.import.update', { count: of.counts.update })}</Tag>
                <Tag>{t('web.import.skip', { count: of.counts.skip })}</Tag>
                {of.counts.error > 0 && <Tag is="wrong">{t('web.import.error', { count: of.counts.error })}</Tag>}
                <label className="check">
                    <input type="checkbox" checked={onlyProblems} onChange={(e) => setOnlyProblems(e.target.checked)} />
                    {t('web.import.only_problems')}
                </label>
            </div>
            {unmapped && (
                <p role="alert" className="import-unmapped">
                    <Mark is="wrong" /> {t('fault.column_unmapped', { field: unmapped })}
                </p>
            )}
            <PreviewTable of={of} onlyProblems={onlyProblems} busy={busy || map.isPending} onField={setField} />
            <div className="buttons import-actions">
                <Button
                    look="primary"
                    large
                    busy={commit.isPending}
                    disabled={busy || map.isPending || of.counts.error > 0 || coming === 0}
                    onClick={bring}
                >
                    {t('web.import.commit', { count: coming })}
                </Button>
                <Button large onClick={onAway}>
                    {t('web.import.away')}
                </Button>
                {!unmapped && of.counts.error > 0 && <span className="c-wrong">{t('web.import.blocked')}</span>}
                <Link className="btn ghost" to="/events/$event/people" params={{ event: event.slug }}>
                    {t('web.import.to_people')}
                </Link>
            </div>
        </>
    );
}
