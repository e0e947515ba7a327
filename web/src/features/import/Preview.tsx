import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommitImport, useEditImport } from '@/api/hooks/imports.ts';
import type { Import, ImportEdit } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Mark } from '@/components/Mark.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { lacking } from './fields.ts';
import { GivenToAll } from './GivenToAll.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { WishForm } from './WishForm.tsx';

interface Props {
    of: Import;
    /** The file is being read anew. */
    busy: boolean;
    onChanged: (next: Import) => void;
    onSheet: (sheet: string) => void;
    onAway: () => void;
    onDone: () => void;
}

/** What would happen to each row, with every problem beside its cell; nothing is saved before the button. */
export function Preview({ of, busy, onChanged, onSheet, onAway, onDone }: Props) {
    const { t } = useReader();
    const event = useCurrentEvent();
    const change = useEditImport();
    const commit = useCommitImport();
    const sayFault = useSayFault();
    const [onlyProblems, setOnlyProblems] = useState(false);
    const edit = (by: ImportEdit) => change.mutate({ of, edit: by }, { onSuccess: onChanged, onError: sayFault });
    const setField = (column: number, field: string | null) => {
        const mapping: Record<string, string | null> = Object.fromEntries(
            of.columns.map((c, i) => [String(i), c.field]),
        );
        if (field) for (const key of Object.keys(mapping)) if (mapping[key] === field) mapping[key] = null;
        mapping[String(column)] = field;
        edit({ mapping });
    };
    const bring = () =>
        commit.mutate(of.id, {
            onSuccess: (r) => {
                say('good', t('web.import.done', { created: r.created, updated: r.updated, skipped: r.skipped }));
                onDone();
            },
            onError: sayFault,
        });
    const [unmapped] = lacking(of);
    const wrong = of.rows.filter((r) => r.action === 'error').map((r) => r.line);
    const coming = of.counts.create + of.counts.update;
    return (
        <>
            <div className="import-summary">
                <b>{of.file_name}</b>
                {of.sheets.length > 1 && (
                    <SlimSelect
                        label={t('web.import.sheet')}
                        value={of.sheet}
                        choices={of.sheets.map((name) => ({ value: name, label: name }))}
                        onChange={onSheet}
                    />
                )}
                <span className="dim small">
                    {of.encoding} · {t('web.import.rows', { count: of.total_rows })}
                </span>
                <Tag is="good">{t('web.import.create', { count: of.counts.create })}</Tag>
                <Tag>{t('web.import.update', { count: of.counts.update })}</Tag>
                <Tag>{t('web.import.skip', { count: of.counts.skip })}</Tag>
                {of.counts.leave_out > 0 && <Tag>{t('web.import.leave_out', { count: of.counts.leave_out })}</Tag>}
                {of.counts.error > 0 && <Tag is="wrong">{t('web.import.error', { count: of.counts.error })}</Tag>}
                <label className="check">
                    <input type="checkbox" checked={onlyProblems} onChange={(e) => setOnlyProblems(e.target.checked)} />
                    {t('web.import.only_problems')}
                </label>
            </div>
            {of.kind === 'participants' && <GivenToAll of={of} onGiven={(given) => edit({ given })} />}
            <WishForm of={of} onMapping={(mapping) => edit({ mapping })} />
            {unmapped && (
                <p role="alert" className="import-unmapped">
                    <Mark is="wrong" /> {t('fault.column_unmapped', { field: unmapped })}
                </p>
            )}
            <PreviewTable
                of={of}
                onlyProblems={onlyProblems}
                busy={busy || change.isPending}
                onField={setField}
                onEdit={edit}
            />
            <div className="buttons import-actions">
                <Button
                    look="primary"
                    large
                    busy={commit.isPending}
                    disabled={busy || change.isPending || of.counts.error > 0 || coming === 0}
                    onClick={bring}
                >
                    {t('web.import.commit', { count: coming })}
                </Button>
                <Button large onClick={onAway}>
                    {t('web.import.away')}
                </Button>
                {!unmapped && wrong.length > 0 && (
                    <>
                        <span className="c-wrong">{t('web.import.blocked')}</span>
                        <Button large busy={change.isPending} onClick={() => edit({ leave_out: wrong })}>
                            {t('web.import.leave_wrong', { count: wrong.length })}
                        </Button>
                    </>
                )}
                <Link className="btn ghost" to="/events/$event/people" params={{ event: event.slug }}>
                    {t('web.import.to_people')}
                </Link>
            </div>
        </>
    );
}
