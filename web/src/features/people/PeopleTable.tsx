import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { NameText } from '@/components/NameText.tsx';
import { Tag } from '@/components/Tag.tsx';
import { countryName, languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';
import type { Row } from './rows.ts';

interface Props {
    rows: Row[];
    chosen: ReadonlySet<string>;
    selected: string;
    choosable: boolean;
    onChoose: (ids: ReadonlySet<string>) => void;
    onOpen: (id: string) => void;
}

const columns = '20px 48px 92px minmax(180px, 2fr) 116px 116px minmax(110px, 1.4fr) 64px minmax(110px, 1fr) 120px';
const heads = ['code', 'kind', 'name', 'country', 'languages', 'contact', 'requests', 'missing', 'status'] as const;

/** Sellers, buyers and interpreters in one table; what is missing is said in the line. */
export function PeopleTable({ rows, chosen, selected, choosable, onChoose, onOpen }: Props) {
    const { t } = useReader();
    const box = useRef<HTMLDivElement>(null);
    const lines = useVirtualizer({
        count: rows.length,
        useFlushSync: false,
        getScrollElement: () => box.current,
        estimateSize: () => 32,
        overscan: 12,
    });
    const choosing = rows.filter((r) => r.participant);
    const all = choosing.length > 0 && choosing.every((r) => chosen.has(r.id));
    const toggle = (id: string) => {
        const next = new Set(chosen);
        if (!next.delete(id)) next.add(id);
        onChoose(next);
    };
    return (
        <div
            className="lines people-lines"
            ref={box}
            role="table"
            aria-label={t('web.tab.people')}
            aria-rowcount={rows.length + 1}
            tabIndex={0}
        >
            <div className="line line-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: columns }}>
                <span role="columnheader">
                    {choosable && (
                        <input
                            type="checkbox"
                            className="tick"
                            aria-label={t('web.people.choose_all')}
                            checked={all}
                            onChange={() => onChoose(all ? new Set() : new Set(choosing.map((r) => r.id)))}
                        />
                    )}
                </span>
                {heads.map((h) => (
                    <span key={h} role="columnheader" className={h === 'requests' ? 'end' : undefined}>
                        {t(`web.people.column.${h}`)}
                    </span>
                ))}
            </div>
            <div
                role="rowgroup"
                style={{ position: 'relative', height: lines.getTotalSize(), minWidth: 'max-content' }}
            >
                {lines.getVirtualItems().map((v) => {
                    const row = rows[v.index];
                    return row ? (
                        <Line
                            key={row.id}
                            row={row}
                            index={v.index}
                            top={v.start}
                            chosen={chosen.has(row.id)}
                            selected={row.id === selected}
                            choosable={choosable}
                            onToggle={() => toggle(row.id)}
                            onOpen={() => onOpen(row.id)}
                        />
                    ) : null;
                })}
            </div>
        </div>
    );
}

interface LineProps {
    row: Row;
    index: number;
    top: number;
    chosen: boolean;
    selected: boolean;
    choosable: boolean;
    onToggle: () => void;
    onOpen: () => void;
}

function Line({ row, index, top, chosen, selected, choosable, onToggle, onOpen }: LineProps) {
    const { t, lang, name, knows } = useReader();
    const spoken = row.interpreter
        ? row.interpreter.pairs.map((p) => `${languageName(p.from, lang)}–${languageName(p.to, lang)}`).join(', ')
        : row.languages.map((l) => languageName(l, lang)).join(', ');
    const missingName = (m: string) => (knows(`web.people.missing.${m}`) ? t(`web.people.missing.${m}`) : m);
    return (
        <div
            className="line"
            role="row"
            aria-rowindex={index + 2}
            aria-selected={selected}
            style={{ gridTemplateColumns: columns, position: 'absolute', top, left: 0, right: 0 }}
        >
            <span role="cell">
                {choosable && row.participant && (
                    <input
                        type="checkbox"
                        className="tick"
                        aria-label={t('web.people.choose', { name: name(row.names) })}
                        checked={chosen}
                        onChange={onToggle}
                    />
                )}
            </span>
            <span role="cell" className="num dim">
                {row.code}
            </span>
            <span role="cell" className="cut">
                {t(`web.people.${row.kind}`)}
            </span>
            <span role="cell" className="cut">
                <button type="button" className="btn link person-open" onClick={onOpen}>
                    <NameText names={row.names} />
                </button>
            </span>
            <span role="cell" className="cut" title={countryName(row.country, lang)}>
                {row.country && (
                    <>
                        <span className="dim small">{row.country}</span> {countryName(row.country, lang)}
                    </>
                )}
            </span>
            <span role="cell" className="cut" title={spoken}>
                {spoken}
            </span>
            <span role="cell" className="cut dim" title={row.contact}>
                {row.contact}
            </span>
            <span role="cell" className="num end">
                {row.requests}
            </span>
            <span role="cell" className="cut">
                {row.missing.map((m) => (
                    <Tag key={m} is="attention">
                        {missingName(m)}
                    </Tag>
                ))}
            </span>
            <span role="cell">
                {row.status && (
                    <Tag is={row.status === 'confirmed' ? 'good' : undefined}>
                        {t(`web.people.status.${row.status}`)}
                    </Tag>
                )}
            </span>
        </div>
    );
}
