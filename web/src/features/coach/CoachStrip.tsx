import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useOverview } from '@/api/hooks/events.ts';
import type { Event } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { eventWithResults, plannedEvent } from '@/components/sampleEvents.ts';
import { useDismissed } from '@/components/useDismissed.ts';
import { useReader } from '@/text/useReader.ts';

const kept = 'gyoryu.coach.hidden';
const steps = [
    ['wishes', 'wishes'],
    ['solve', 'timetable'],
    ['move', 'timetable'],
    ['release', 'timetable'],
    ['phone', 'documents'],
    ['results', 'results'],
] as const;

/** The guided path of the first five minutes, on sample events, until it is dismissed. */
export function CoachStrip({ event }: { event: Event }) {
    const { t } = useReader();
    const here = useLocation({ select: (l) => l.pathname.split('/').pop() });
    const [asked, setAsked] = useState<string>();
    const [hidden, hide] = useDismissed(kept);
    const solved = Boolean(useOverview(event.id).data?.numbers.meetings);
    if (hidden) return null;
    const eventOf = (page: string) =>
        page === 'results' ? eventWithResults : event.slug === eventWithResults ? plannedEvent : event.slug;
    const onPage = steps.filter(([, page]) => page === here);
    const next = onPage.find(([name]) => !(solved && name === 'solve'));
    const step = (onPage.find(([name]) => name === asked) ?? next)?.[0];
    const choose = (name: string) => {
        setAsked(name);
        if (name === 'move') pointAtCard();
    };
    return (
        <aside className="coach" aria-label={t('web.coach.title')}>
            <strong>{t('web.coach.title')}</strong>
            <ol>
                {steps.map(([name, page], i) => (
                    <li key={name} aria-current={name === step ? 'step' : undefined}>
                        <span className={name === step ? 'letter on' : 'letter'}>{i + 1}</span>
                        <Link
                            to={`/events/$event/${page}`}
                            params={{ event: eventOf(page) }}
                            search={page === here && eventOf(page) === event.slug}
                            onClick={() => choose(name)}
                        >
                            {t(`web.coach.${name}`)}
                        </Link>
                    </li>
                ))}
            </ol>
            <Button look="ghost" onClick={hide}>
                {t('web.coach.dismiss')}
            </Button>
            {step && (
                <p className="coach-help" role="status">
                    {t(`web.coach.${step}_help`)}
                </p>
            )}
        </aside>
    );
}

/** Puts the keyboard on the board's first card, as soon as there is one. */
function pointAtCard(tries = 20) {
    const card = document.querySelector<HTMLElement>('[role=grid] [data-meeting]');
    if (card) card.focus();
    else if (tries > 0) setTimeout(() => pointAtCard(tries - 1), 100);
}
