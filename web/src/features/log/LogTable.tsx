import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LogLine } from '@/api/types.ts';
import { Tag } from '@/components/Tag.tsx';
import { shortAmount } from '@/text/amounts.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { moneyText } from './fieldText.ts';
import { stateMark } from './states.ts';

const row = 33;

/** One line for each meeting; a thousand lines scroll as ten do. */
export function LogTable({ lines, event }: { lines: LogLine[]; event: string }) {
    const { t } = useReader();
    const frame = useRef<HTMLDivElement>(null);
    const virtual = useVirtualizer({
        count: lines.length,
        getScrollElement: () => frame.current,
        estimateSize: () => row,
        overscan: 20,
    });
    const seen = virtual.getVirtualItems();
    const above = seen[0]?.start ?? 0;
    const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
    const heads = ['date', 'time', 'table', 'seller', 'buyer', 'interpreter', 'state', 'versions'] as const;
    return (
        <div ref={frame} className="scroll-x log-lines" tabIndex={0} role="region" aria-label={t('log.list.title')}>
            <table className="table" aria-rowcount={lines.length}>
                <thead>
                    <tr>
                        {heads.map((head) => (
                            <th key={head}>{t(`log.list.${head}`)}</th>
                        ))}
                        <th className="num">{t('log.field.amount')}</th>
                        <th>{t('web.log.contract')}</th>
                        <th>{t('log.list.signatures')}</th>
                    </tr>
                </thead>
                <tbody>
                    {above > 0 && <tr style={{ height: above }} aria-hidden="true" />}
                    {seen.map(({ index }) => {
                        const line = lines[index];
                        return line && <Line key={line.meeting_id} line={line} event={event} />;
                    })}
                    {below > 0 && <tr style={{ height: below }} aria-hidden="true" />}
                </tbody>
            </table>
        </div>
    );
}

function Line({ line, event }: { line: LogLine; event: string }) {
    const reader = useReader();
    const { t, lang, name } = reader;
    const money = (minor: number | null) => (minor === null ? '' : shortAmount(minor, line.currency, lang));
    const exactly = (minor: number | null) => moneyText(minor, line.currency, reader) || undefined;
    const contract = line.concluded_minor ?? line.expected_minor;
    return (
        <tr>
            <td>{dayInWords(line.day, lang)}</td>
            <td className="num">
                <Link to="/events/$event/logs/$meeting" params={{ event, meeting: line.meeting_id }}>
                    {line.starts}
                </Link>
            </td>
            <td>{line.table_label}</td>
            <td>{name(line.seller.names)}</td>
            <td>
                {name(line.buyer.names)} <span className="dim small">{line.buyer.country}</span>
            </td>
            <td>{line.interpreter_names ? name(line.interpreter_names) : ''}</td>
            <td>
                <Tag is={line.state === 'none' && !line.over ? undefined : stateMark[line.state]}>
                    {t(`log.state.${line.state}`)}
                </Tag>{' '}
                {line.state !== 'none' && line.outcome !== 'held' && (
                    <Tag is="wrong">{t(`log.outcome.${line.outcome}`)}</Tag>
                )}
                {line.cancelled && <Tag>{t('web.log.called_off')}</Tag>}
            </td>
            <td className="dim">{line.authors.map((author) => t(`log.author.${author}`)).join(', ')}</td>
            <td className="num" title={exactly(line.amount_minor)}>
                {money(line.amount_minor)}
            </td>
            <td title={exactly(contract)}>
                {contract !== null &&
                    `${t(line.concluded_minor !== null ? 'log.field.concluded' : 'log.field.expected')} ${money(contract)}`}
            </td>
            <td>{line.signatures > 0 ? `${line.signatures}/2` : ''}</td>
        </tr>
    );
}
