import type { LogLine, LogState } from '@/api/types.ts';
import { FindField } from '@/components/FindField.tsx';
import { SlimSelect } from '@/components/SlimSelect.tsx';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

export interface Filter {
    /** A state, `due` for over and without a log, `absent` for somebody who did not come; empty for all. */
    state: string;
    day: string;
    words: string;
}

export const states: LogState[] = ['none', 'one_side', 'alike', 'differ', 'settled'];

export function fits(line: LogLine, filter: Filter): boolean {
    if (filter.day && line.day !== filter.day) return false;
    if (filter.state === 'due') {
        if (!line.over || line.state !== 'none') return false;
    } else if (filter.state === 'absent') {
        if (line.state === 'none' || line.outcome === 'held') return false;
    } else if (filter.state && line.state !== filter.state) return false;
    const text = [line.seller, line.buyer].flatMap((p) => [p.code, ...p.names.map((n) => n.text)]).join('\n');
    return text.toLowerCase().includes(filter.words.trim().toLowerCase());
}

interface Props {
    lines: LogLine[];
    shown: number;
    filter: Filter;
    onChange: (filter: Filter) => void;
}

export function LogFilters({ lines, shown, filter, onChange }: Props) {
    const { t, lang } = useReader();
    const days = [...new Set(lines.map((line) => line.day))].sort();
    return (
        <div className="list-tools">
            <FindField
                label={t('web.log.find')}
                value={filter.words}
                onChange={(words) => onChange({ ...filter, words })}
            />
            <SlimSelect
                label={t('log.list.state')}
                value={filter.state}
                onChange={(state) => onChange({ ...filter, state })}
                choices={[
                    { value: '', label: t('web.log.all_states') },
                    { value: 'due', label: t('web.log.due_logs') },
                    ...states.map((s) => ({ value: s, label: t(`log.state.${s}`) })),
                    { value: 'absent', label: t('web.log.absent') },
                ]}
            />
            {days.length > 1 && (
                <SlimSelect
                    label={t('log.list.date')}
                    value={filter.day}
                    onChange={(day) => onChange({ ...filter, day })}
                    choices={[
                        { value: '', label: t('web.log.all_days') },
                        ...days.map((d) => ({ value: d, label: dayInWords(d, lang) })),
                    ]}
                />
            )}
            <span className="dim small" role="status">
                {t('web.log.shown', { shown, total: lines.length })}
            </span>
        </div>
    );
}
