import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Event } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';

const kept = 'gyoryu.coach.hidden';
const steps = [
    ['wishes', 'wishes'],
    ['solve', 'timetable'],
    ['move', 'timetable'],
    ['release', 'timetable'],
    ['phone', 'documents'],
] as const;

/** The guided path of the first five minutes, on sample events, until it is dismissed. */
export function CoachStrip({ event }: { event: Event }) {
    const { t } = useReader();
    const here = useLocation({ select: (l) => l.pathname.split('/').pop() });
    const [hidden, setHidden] = useState(() => localStorage.getItem(kept) === 'yes');
    if (hidden) return null;
    const current = steps.findIndex(([, page]) => page === here);
    return (
        <aside className="coach" aria-label={t('web.coach.title')}>
            <strong>{t('web.coach.title')}</strong>
            <ol>
                {steps.map(([step, page], i) => (
                    <li key={step} aria-current={i === current ? 'step' : undefined}>
                        <span className={i === current ? 'letter on' : 'letter'}>{i + 1}</span>
                        <Link to={`/events/$event/${page}`} params={{ event: event.slug }}>
                            {t(`web.coach.${step}`)}
                        </Link>
                    </li>
                ))}
            </ol>
            <Button
                look="ghost"
                onClick={() => {
                    localStorage.setItem(kept, 'yes');
                    setHidden(true);
                }}
            >
                {t('web.coach.dismiss')}
            </Button>
        </aside>
    );
}
