import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Import, ImportEdit, ImportRow } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';
import { CellInput } from './CellInput.tsx';
import { fields } from './fields.ts';

interface Props {
    of: Import;
    onlyProblems: boolean;
    busy: boolean;
    onField: (column: number, field: string | null) => void;
    onEdit: (edit: ImportEdit) => void;
}

export function PreviewTable({ of, onlyProblems, busy, onField, onEdit }: Props) {
    const { t, knows } = useReader();
    const box = useRef<HTMLDivElement>(null);
    const rows = onlyProblems ? of.rows.filter((r) => r.problems.length > 0) : of.rows;
    const lines = useVirtualizer({
        count: rows.length,
        useFlushSync: false,
        getScrollElement: () => box.current,
        estimateSize: (i) => (rows[i]?.problems.length ? 52 : 32),
        overscan: 8,
    });
    const columns = `40px minmax(92px, 140px) repeat(${of.columns.length}, minmax(168px, 1fr))`;
    const width = 164 + of.columns.length * 180 + 16;
    const fieldName = (f: string) => (knows(`web.import.field.${f}`) ? t(`web.import.field.${f}`) : f);
    const offered = [...new Set([...fields[of.kind], ...of.columns.flatMap((c) => (c.field ? [c.field] : []))])];
    return (
        <div
            className="lines import-lines"
            ref={box}
            role="table"
            aria-label={t('web.import.preview')}
            aria-busy={busy}
            tabIndex={0}
        >
            <div
                className="line line-head import-head"
                role="row"
                style={{ gridTemplateColumns: columns, minWidth: width }}
            >
                <span role="columnheader">{t('web.import.row')}</span>
                <span role="columnheader">{t('web.import.action')}</span>
                {of.columns.map((c, i) => (
                    <span role="columnheader" key={i}>
                        <b className="cut" title={c.samples.join(', ')}>
                            {c.heading || t('web.import.column', { number: i + 1 })}
                        </b>
                        <select
                            className="input slim"
                            aria-label={t('web.import.map', { heading: c.heading })}
                            value={c.field ?? ''}
                            onChange={(e) => onField(i, e.target.value || null)}
                        >
                            <option value="">{t('web.import.ignore')}</option>
                            {offered.map((f) => (
                                <option key={f} value={f}>
                                    {fieldName(f)}
                                </option>
                            ))}
                        </select>
                        {!c.field && (
                            <span className="cut import-sample">
                                {c.wishes ? t('web.import.is_wishes') : c.samples.join(', ')}
                            </span>
                        )}
                    </span>
                ))}
            </div>
            <div role="rowgroup" style={{ position: 'relative', height: lines.getTotalSize(), minWidth: width }}>
                {lines.getVirtualItems().map((v) => {
                    const row = rows[v.index];
                    return row ? (
                        <Line
                            key={row.line}
                            row={row}
                            of={of}
                            index={v.index}
                            top={v.start}
                            measure={lines.measureElement}
                            columns={columns}
                            onEdit={onEdit}
                        />
                    ) : null;
                })}
            </div>
        </div>
    );
}

function Line({
    row,
    of,
    index,
    top,
    measure,
    columns,
    onEdit,
}: {
    row: ImportRow;
    of: Import;
    index: number;
    top: number;
    measure: (node: Element | null) => void;
    columns: string;
    onEdit: (edit: ImportEdit) => void;
}) {
    const { t } = useReader();
    const placed = row.problems.filter((p) => p.column >= 0 && p.column < of.columns.length);
    const general = row.problems.filter((p) => !placed.includes(p));
    const away = row.action === 'leave_out';
    return (
        <div
            className={`line import-line is-${row.action}`}
            role="row"
            ref={measure}
            data-index={index}
            style={{ gridTemplateColumns: columns, top }}
        >
            <span role="cell" className="num dim">
                {row.row}
            </span>
            <span role="cell">
                <Mark is={row.action === 'error' ? 'wrong' : away || row.action === 'skip' ? 'free' : 'good'} />{' '}
                {t(`web.import.action.${row.action}`)}{' '}
                <button
                    type="button"
                    className="import-choice"
                    aria-label={t(away ? 'web.import.take_in_row' : 'web.import.leave_out_row', { row: row.row })}
                    onClick={() => onEdit(away ? { take_in: [row.line] } : { leave_out: [row.line] })}
                >
                    {t(away ? 'web.import.take_in' : 'web.import.leave_out_one')}
                </button>
                {general.length > 0 && (
                    <small className="import-problem">{general.map((p) => p.sentence).join(' ')}</small>
                )}
            </span>
            {of.columns.map((c, i) => {
                const problems = placed.filter((p) => p.column === i);
                const worst = problems.find((p) => p.severity === 'error') ?? problems[0];
                return (
                    <span role="cell" key={i} className={worst ? `has-${worst.severity}` : undefined}>
                        {worst?.severity === 'error' ? (
                            <CellInput
                                label={t('web.import.cell', { row: row.row, heading: c.heading })}
                                text={(c.field && row.values[c.field]) ?? ''}
                                onText={(text) => onEdit({ corrections: [{ line: row.line, column: i, text }] })}
                            />
                        ) : (
                            <span className="cut">{c.field ? (row.values[c.field] ?? '') : ''}</span>
                        )}
                        {worst && (
                            <small className="import-problem">
                                <Mark is={worst.severity === 'error' ? 'wrong' : 'attention'} />{' '}
                                {problems.map((p) => p.sentence).join(' ')}
                            </small>
                        )}
                    </span>
                );
            })}
        </div>
    );
}
