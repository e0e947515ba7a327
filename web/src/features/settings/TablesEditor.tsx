import { useState } from 'react';
import type { Table } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { NumberField, TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';
import { renumbered, tablesFrom } from './slots.ts';

interface Props {
    tables: Table[];
    onChange: (tables: Table[]) => void;
}

export function TablesEditor({ tables, onChange }: Props) {
    const { t } = useReader();
    const [count, setCount] = useState<number | null>(12);
    const [perRow, setPerRow] = useState<number | null>(6);
    const [hall, setHall] = useState('');
    const set = (index: number, part: Partial<Table>) =>
        onChange(tables.map((x) => (x.index === index ? { ...x, ...part } : x)));
    return (
        <section className="form">
            <h2>{t('web.settings.tables')}</h2>
            <div className="plan">
                <NumberField label={t('web.settings.count')} min={1} max={500} value={count} onChange={setCount} />
                <NumberField label={t('web.settings.per_row')} min={1} max={50} value={perRow} onChange={setPerRow} />
                <TextField label={t('web.settings.hall')} value={hall} onChange={setHall} />
            </div>
            <div className="buttons">
                <Button onClick={() => onChange(tablesFrom(tables, count ?? 0, hall, Math.max(1, perRow ?? 1), 4))}>
                    {t('web.settings.add_tables', { count: count ?? 0 })}
                </Button>
                {tables.length > 0 && (
                    <Button look="danger" onClick={() => onChange([])}>
                        {t('web.settings.clear_tables')}
                    </Button>
                )}
            </div>
            {tables.length === 0 ? (
                <p className="dim">{t('web.settings.no_tables')}</p>
            ) : (
                <div className="table-scroll" tabIndex={0} role="region" aria-label={t('web.settings.tables')}>
                    <table className="table">
                        <thead>
                            <tr>
                                {(['label', 'hall', 'x', 'y', 'kind'] as const).map((h) => (
                                    <th key={h}>{t(`web.settings.column.${h}`)}</th>
                                ))}
                                <th>
                                    <span className="visually-hidden">{t('web.actions')}</span>
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            {tables.map((x) => (
                                <tr key={x.index}>
                                    <td>
                                        <Cell
                                            label={t('web.settings.column.label')}
                                            value={x.label}
                                            onChange={(label) => set(x.index, { label })}
                                        />
                                    </td>
                                    <td>
                                        <Cell
                                            label={t('web.settings.column.hall')}
                                            value={x.hall}
                                            onChange={(h) => set(x.index, { hall: h })}
                                        />
                                    </td>
                                    <td>
                                        <Cell
                                            label={t('web.settings.column.x')}
                                            value={String(x.x)}
                                            number
                                            onChange={(v) => set(x.index, { x: Number(v) })}
                                        />
                                    </td>
                                    <td>
                                        <Cell
                                            label={t('web.settings.column.y')}
                                            value={String(x.y)}
                                            number
                                            onChange={(v) => set(x.index, { y: Number(v) })}
                                        />
                                    </td>
                                    <td>
                                        <select
                                            className="input slim"
                                            aria-label={t('web.settings.column.kind')}
                                            value={x.kind}
                                            onChange={(e) =>
                                                set(x.index, { kind: e.target.value === 'booth' ? 'booth' : 'table' })
                                            }
                                        >
                                            <option value="table">{t('web.settings.kind.table')}</option>
                                            <option value="booth">{t('web.settings.kind.booth')}</option>
                                        </select>
                                    </td>
                                    <td>
                                        <Button
                                            look="link"
                                            onClick={() =>
                                                onChange(renumbered(tables.filter((y) => y.index !== x.index)))
                                            }
                                        >
                                            {t('web.delete')}
                                        </Button>
                                    </td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </section>
    );
}

function Cell({
    label,
    value,
    number,
    onChange,
}: {
    label: string;
    value: string;
    number?: boolean;
    onChange: (v: string) => void;
}) {
    return (
        <input
            className="input slim cell-input"
            aria-label={label}
            type={number ? 'number' : 'text'}
            value={value}
            onChange={(e) => onChange(e.target.value)}
        />
    );
}
