import type { Personal, PersonalItem } from '@/api/types.ts';
import { dayInWords } from '@/text/dates.ts';
import { languageName } from '@/text/languages.ts';
import { useReader, type Reader } from '@/text/useReader.ts';
import { clock, zoneName } from '@/text/zones.ts';
import { NameText } from '@/components/NameText.tsx';
import { minutesUntil, nextItem } from './day.ts';
import { otherPeople } from './people.ts';

/** Who, where, in how many minutes, in which language, with which interpreter. */
export function NextMeeting({ personal, now }: { personal: Personal; now: number }) {
    const reader = useReader();
    const { t, lang } = reader;
    const item = nextItem(personal, now);
    if (!item)
        return (
            <section className="me-next">
                <p className="me-in">{t(personal.items.length ? 'web.me.all_done' : 'web.me.nothing')}</p>
                {personal.release_number === null && <p>{t('web.me.not_released')}</p>}
            </section>
        );
    const people = otherPeople(item);
    const [first] = people;
    return (
        <section className="me-next" aria-label={t('web.me.next')}>
            <div className="me-when">
                <p className="me-in">{inWords(item, now, reader)}</p>
                <p className="num">
                    {item.event_start}–{item.event_end}{' '}
                    {personal.zone !== personal.event_zone && zoneName(personal.event_zone, lang)}
                    {personal.zone !== personal.event_zone && (
                        <span className="me-own">
                            {zoneName(personal.zone, lang)} {clock(new Date(item.starts), personal.zone)}
                        </span>
                    )}
                </p>
            </div>
            <h2>
                {people.map((p, i) => (
                    <span key={p.id}>
                        {i > 0 && ' × '}
                        <NameText names={p.names} beside={false} />
                    </span>
                ))}
            </h2>
            {first && (
                <p className="dim">
                    {people.length === 1 && <NameText names={first.names.slice(0, 1)} beside={false} />}
                    {[first.city, first.products.join(', ')].filter(Boolean).map((x) => ` · ${x}`)}
                </p>
            )}
            <dl className="me-facts">
                <div>
                    <dt>{t('web.me.table')}</dt>
                    <dd className="me-table">{item.mode === 'video' ? t('web.board.video') : item.table_label}</dd>
                </div>
                <div>
                    <dt>{t('web.me.hall')}</dt>
                    <dd>{item.hall || '–'}</dd>
                </div>
                <div>
                    <dt>{t('web.me.language')}</dt>
                    <dd>
                        {(item.languages.length ? item.languages : [item.language])
                            .filter(Boolean)
                            .map((l) => languageName(l, lang))
                            .join(' · ') || '–'}
                    </dd>
                </div>
                <div>
                    <dt>{t('web.me.interpreter')}</dt>
                    <dd>
                        {item.interpreter_names ? (
                            <NameText names={item.interpreter_names} />
                        ) : (
                            t('web.me.no_interpreter')
                        )}
                    </dd>
                </div>
            </dl>
        </section>
    );
}

/** "in 13 minutes", "now", and for another day its date. */
function inWords(item: PersonalItem, now: number, { t, lang }: Reader): string {
    const minutes = minutesUntil(item, now);
    if (minutes <= 0) return t('web.me.now');
    if (minutes < 60) return t('web.me.in_minutes', { minutes });
    if (minutes < 12 * 60) return t('web.me.in_hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    return dayInWords(item.day, lang);
}
