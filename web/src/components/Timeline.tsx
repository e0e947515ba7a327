import type { Figure, Milestone } from '@/api/types.ts';
import { dayWithWeekday } from '@/text/dates.ts';
import { magnitude, money } from '@/text/numbers.ts';
import { useReader } from '@/text/useReader.ts';
import { Link } from '@tanstack/react-router';
import { Tag } from './Tag.tsx';
import './timeline.css';

/** A programme's milestones, oldest first; each figure says where it comes from. */
export function Timeline({ milestones, current }: { milestones: Milestone[]; current?: string }) {
    const { t, lang, name } = useReader();
    if (milestones.length === 0) return <p className="dim">{t('web.programmes.milestones_empty')}</p>;
    return (
        <ol className="timeline">
            {milestones.map((m, i) => {
                const here = current !== undefined && m.event_slug === current;
                const title = name(m.names);
                return (
                    <li key={i} aria-current={here ? 'step' : undefined}>
                        <time>
                            {m.date_text || dayWithWeekday(m.starts_on ?? '', lang)}
                            {here && ` · ${t('web.programmes.now')}`}
                        </time>
                        <p className={here ? 'strong' : undefined}>
                            {m.event_slug && !here ? (
                                <Link to="/events/$event/overview" params={{ event: m.event_slug }}>
                                    {title}
                                </Link>
                            ) : (
                                title
                            )}
                        </p>
                        {m.notes.length > 0 && <p className="dim small">{name(m.notes)}</p>}
                        {m.figure && <FigureText figure={m.figure} />}
                    </li>
                );
            })}
        </ol>
    );
}

function FigureText({ figure }: { figure: Figure }) {
    const { t, lang, knows } = useReader();
    const value = figure.currency ? money(figure.value, figure.currency, lang) : magnitude(figure.value, lang);
    const label = knows(`web.figure.${figure.kind}`) ? t(`web.figure.${figure.kind}`) : '';
    return (
        <p className="small timeline-figure">
            <span title={`${figure.value.toLocaleString(lang)} ${figure.currency}`}>
                {label} {figure.approx ? t('web.programmes.about', { value }) : value}
            </span>
            <Tag is={figure.source === 'organiser' ? undefined : 'attention'}>
                {t(`web.programmes.figure.${figure.source}`)}
            </Tag>
        </p>
    );
}
