import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOverview } from '@/api/hooks/events.ts';
import type { Overview } from '@/api/types.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Loaded } from '@/components/States.tsx';
import { TabActions } from '@/components/TabActions.tsx';
import { Timeline } from '@/components/Timeline.tsx';
import { useMayEdit } from '@/components/workspaceChoice.ts';
import { rangeOfDays } from '@/text/dates.ts';
import { plain } from '@/text/numbers.ts';
import { useReader, type Reader } from '@/text/useReader.ts';
import { zoneName } from '@/text/zones.ts';
import { languageName } from '@/text/languages.ts';
import { Headline } from './Headline.tsx';
import { Tasks } from './Tasks.tsx';
import './overview.css';

export function OverviewPage() {
    const event = useCurrentEvent();
    return (
        <div className="page overview">
            <Loaded query={useOverview(event.id)}>{(overview) => <Ready overview={overview} />}</Loaded>
        </div>
    );
}

function Ready({ overview }: { overview: Overview }) {
    const { t } = useReader();
    const mayEdit = useMayEdit();
    const params = { event: overview.event.slug };
    return (
        <>
            <TabActions>
                <Link className="btn" to="/events/$event/settings" params={params}>
                    {t('web.overview.settings')}
                </Link>
                {overview.event.status === 'closed' ? (
                    <Link className="btn primary" to="/events/$event/results" params={params}>
                        {t('web.overview.see_results')}
                    </Link>
                ) : (
                    mayEdit && (
                        <Link className="btn primary" to="/events/$event/timetable" params={params}>
                            {t(overview.drafts ? 'web.overview.see_timetable' : 'web.overview.make_timetable')}
                        </Link>
                    )
                )}
            </TabActions>
            <p className="dim">{when(overview, useReader())}</p>
            <Headline overview={overview} />
            <Numbers numbers={overview.numbers} />
            <div className="overview-columns">
                <div>
                    <Tasks overview={overview} />
                    <Languages overview={overview} />
                </div>
                <section>
                    <div className="section-head bare">
                        <h2>{t('web.overview.programme')}</h2>
                    </div>
                    <Timeline milestones={overview.programme.milestones} current={overview.event.slug} />
                </section>
            </div>
        </>
    );
}

function when({ event, days_left }: Overview, { t, lang }: Reader): string {
    const days =
        days_left > 0
            ? t('web.overview.days_left', { days: days_left })
            : days_left === 0
              ? t('web.overview.today')
              : t('web.overview.over');
    const zone = event.counterpart_zone ? ` · ${zoneName(event.counterpart_zone, lang, event.starts_on)}` : '';
    return `${rangeOfDays(event.starts_on, event.ends_on, lang)} · ${zoneName(event.time_zone, lang, event.starts_on)}${zone} · ${days}`;
}

function Numbers({ numbers: n }: { numbers: Overview['numbers'] }) {
    const { t, lang } = useReader();
    const show = (v: number) => plain(Math.round(v * 10) / 10, lang);
    return (
        <dl className="numbers">
            <One
                label={t('web.overview.sellers')}
                note={t('web.overview.with_requests', { count: n.sellers_with_requests })}
            >
                {show(n.sellers)}
            </One>
            <One label={t('web.overview.buyers')} note={t('web.overview.languages', { count: n.interpreters })}>
                {show(n.buyers)}
            </One>
            <One
                label={t('web.overview.requests')}
                note={t('web.overview.mutual', { mutual: n.requests_mutual, single: n.requests_one_sided })}
            >
                {show(n.requests)}
            </One>
            <One
                label={t('web.overview.meetings')}
                rest={t('web.overview.expected', { count: n.expected_meetings })}
                note={n.meetings ? '' : t('web.overview.meetings_note')}
            >
                {show(n.meetings)}
            </One>
            <One
                label={t('web.overview.cells')}
                note={t('web.overview.cells_note', { cells: n.tables * n.slots, minutes: n.slot_minutes })}
            >
                {show(n.tables)} × {show(n.slots)}
            </One>
            <One
                label={t('web.overview.hours')}
                rest={t('web.overview.hours_needed', { hours: show(n.interpreter_hours_needed) })}
                note={
                    n.interpreters_without_hours
                        ? t('web.overview.without_hours', { count: n.interpreters_without_hours })
                        : ''
                }
            >
                {show(n.interpreter_hours)}
            </One>
        </dl>
    );
}

function One({ label, rest, note, children }: { label: string; rest?: string; note: string; children: ReactNode }) {
    return (
        <div>
            <dt>{label}</dt>
            <dd>
                <b>{children}</b> {rest && <span className="dim">{rest}</span>}
                <small>{note}</small>
            </dd>
        </div>
    );
}

function Languages({ overview }: { overview: Overview }) {
    const { t, lang } = useReader();
    const needs = overview.language_needs;
    if (needs.length === 0) return null;
    const most = Math.max(...needs.map((x) => x.wishes), 1);
    const helped = needs.filter((x) => x.from !== x.to).reduce((sum, x) => sum + x.wishes, 0);
    return (
        <section className="overview-languages">
            <div className="section-head bare">
                <h2>{t('web.overview.language_needs')}</h2>
                <span className="dim small">{t('web.overview.need_help', { count: helped })}</span>
            </div>
            <table className="table">
                <thead>
                    <tr>
                        <th>{t('web.overview.pair')}</th>
                        <th>{t('web.overview.requests')}</th>
                        <th className="end">{t('web.overview.count')}</th>
                        <th className="end">{t('web.overview.interpreters')}</th>
                    </tr>
                </thead>
                <tbody>
                    {needs.map((x) => (
                        <tr key={`${x.from}-${x.to}`}>
                            <td>
                                {x.from === x.to
                                    ? t('web.overview.direct', { language: languageName(x.from, lang) })
                                    : `${languageName(x.from, lang)} – ${languageName(x.to, lang)}`}
                            </td>
                            <td className="overview-bar">
                                <i style={{ width: `${(x.wishes / most) * 100}%` }} />
                            </td>
                            <td className="end">{x.wishes}</td>
                            <td className="end">
                                {x.from === x.to ? (
                                    <span className="dim">{t('web.overview.not_needed')}</span>
                                ) : (
                                    t('web.overview.people_hours', {
                                        people: x.interpreters,
                                        hours: Math.round(x.hours),
                                    })
                                )}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}
