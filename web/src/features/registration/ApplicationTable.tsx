import type { ApplicationBrief } from '@/api/types.ts';
import { Tag } from '@/components/Tag.tsx';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    items: ApplicationBrief[];
    selected: string;
    chosen: ReadonlySet<string>;
    onChoose: (chosen: ReadonlySet<string>) => void;
    onOpen: (id: string) => void;
}

export const statusMeaning = {
    draft: 'free', submitted: 'attention', waiting: 'free', accepted: 'good', refused: 'wrong', withdrawn: 'free',
} as const; // prettier-ignore

/** One line for each; those still to be decided can be chosen together. */
export function ApplicationTable({ items, selected, chosen, onChoose, onOpen }: Props) {
    const { t, lang, name } = useReader();
    const open = items.filter((a) => a.status === 'submitted' || a.status === 'waiting');
    const toggle = (id: string) => {
        const next = new Set(chosen);
        if (!next.delete(id)) next.add(id);
        onChoose(next);
    };
    return (
        <div className="table-scroll">
            <table className="table vetting-table">
                <thead>
                    <tr>
                        <th>
                            <input
                                type="checkbox"
                                className="tick"
                                aria-label={t('web.vetting.choose_all')}
                                checked={open.length > 0 && open.every((a) => chosen.has(a.id))}
                                onChange={(e) => onChoose(new Set(e.target.checked ? open.map((a) => a.id) : []))}
                            />
                        </th>
                        {['name', 'role', 'country', 'source', 'files', 'submitted', 'status'].map((h) => (
                            <th key={h}>{t(`web.vetting.head.${h}`)}</th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {items.map((a) => (
                        <tr key={a.id} aria-selected={a.id === selected}>
                            <td>
                                <input
                                    type="checkbox"
                                    className="tick"
                                    aria-label={t('web.vetting.choose', { name: name(a.names) })}
                                    disabled={!open.includes(a)}
                                    checked={chosen.has(a.id)}
                                    onChange={() => toggle(a.id)}
                                />
                            </td>
                            <td>
                                <button type="button" className="btn link" onClick={() => onOpen(a.id)}>
                                    {name(a.names) || a.email}
                                </button>
                                {a.known > 0 && <Tag is="attention">{t('web.vetting.known_short')}</Tag>}
                            </td>
                            <td>{t(`web.register.role.${a.role}`)}</td>
                            <td>{a.country}</td>
                            <td>{a.source}</td>
                            <td className="num">{a.files || ''}</td>
                            <td className="num">{a.submitted_at ? momentInWords(a.submitted_at, lang) : ''}</td>
                            <td>
                                <Tag is={statusMeaning[a.status]}>{t(`web.vetting.status.${a.status}`)}</Tag>
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
