import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useDesk } from '@/api/hooks/desk.ts';
import { asFault } from '@/api/fault.ts';
import type { CheckInResult, Desk } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { FindField } from '@/components/FindField.tsx';
import { Mark } from '@/components/Mark.tsx';
import { NameText } from '@/components/NameText.tsx';
import { PageHeading } from '@/components/PageHeading.tsx';
import { Failed, Loading } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { NotSent } from '@/offline/NotSent.tsx';
import { whenSent } from '@/offline/queue.ts';
import { keepPages } from '@/offline/serviceWorker.ts';
import { sessionOrKept } from '@/offline/session.ts';
import { useKept } from '@/offline/useKept.ts';
import { useUnsent } from '@/offline/useUnsent.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';
import { clock } from '@/text/zones.ts';
import { PersonLine } from './PersonLine.tsx';
import { Scanner } from './Scanner.tsx';
import { found, listed, personOfQr, type Conflict, type Listed } from './seen.ts';
import { useCheckIn } from './useCheckIn.ts';
import { WalkInForm } from './WalkInForm.tsx';
import './desk.css';

/** The desk at the door, on a phone; it goes on when the network is gone. */
export function DeskPage() {
    const { t, lang } = useReader();
    const { event } = useParams({ from: '/desk/$event' });
    const query = useDesk(event);
    const { data, keptAt } = useKept(query, `desk.${event}`);
    useEffect(keepPages, []);
    // Whose desk this is must be known before the network goes: what is seen then is sent in their name.
    useEffect(() => void sessionOrKept().catch(() => null), []);
    if (!data)
        return query.isError ? (
            <main className="desk">
                <Failed error={query.error} onRetry={() => void query.refetch()} />
                {asFault(query.error).status === 401 && (
                    <Link className="btn" to="/sign-in" search={{ back: `/desk/${event}` }}>
                        {t('web.desk.sign_in')}
                    </Link>
                )}
            </main>
        ) : (
            <Loading />
        );
    return (
        <main className="desk">
            {keptAt !== null && (
                <p className="tag attention" role="status">
                    {t('web.desk.offline', { at: momentInWords(new Date(keptAt).toISOString(), lang) })}
                </p>
            )}
            <AtDesk desk={data} event={event} />
        </main>
    );
}

const deviceKey = 'gyoryu.desk.device';

function AtDesk({ desk, event }: { desk: Desk; event: string }) {
    const { t, name } = useReader();
    const { items } = useUnsent();
    const people = listed(desk, items);
    const [device, setDevice] = useState(() => localStorage.getItem(deviceKey) ?? t('web.desk.device_first'));
    const [words, setWords] = useState('');
    const [scanning, setScanning] = useState(false);
    const [adding, setAdding] = useState(false);
    const [last, setLast] = useState<string | null>(null);
    const checkIn = useCheckIn(desk, event, device);
    const conflicts = useConflicts(name);
    const expected = people.filter((p) => p.meetings > 0 || p.at);
    const come = async (person: Listed) => {
        await checkIn(person);
        setLast(person.id);
        setWords('');
        navigator.vibrate?.(80);
    };
    const read = useCallback(
        (text: string) =>
            void personOfQr(people, text).then((person) =>
                person ? come(person) : say('wrong', t('web.desk.unknown_qr')),
            ),
        [people], // eslint-disable-line react-hooks/exhaustive-deps -- the rest does not change what a code means
    );
    const shown = words ? found(people, words) : people.filter((p) => p.id === last);
    return (
        <>
            <header className="desk-head">
                <PageHeading title={t('web.desk.title')} />
                <p className="num desk-count">
                    {t('web.desk.count', { come: expected.filter((p) => p.at).length, expected: expected.length })}
                </p>
                <NotSent />
                <Link className="btn desk-back" to="/events/$event/day" params={{ event }}>
                    {t('web.desk.back')}
                </Link>
            </header>
            {expected.length === 0 && <p className="dim">{t('web.desk.no_release')}</p>}
            <div className="desk-find">
                <FindField label={t('web.desk.find')} value={words} onChange={setWords} slim={false} />
                <Button look={scanning ? 'plain' : 'primary'} large onClick={() => setScanning(!scanning)}>
                    {t(scanning ? 'web.desk.scan_stop' : 'web.desk.scan')}
                </Button>
            </div>
            {scanning && <Scanner onRead={read} />}
            <ul className="desk-list" aria-live="polite">
                {shown.slice(0, 20).map((person) => (
                    <PersonLine key={person.id} person={person} desk={desk} event={event} onCome={come} />
                ))}
            </ul>
            {words && shown.length === 0 && <p className="dim">{t('web.desk.none')}</p>}
            {conflicts.map((one) => (
                <p key={one.other.id} className="desk-conflict" role="status">
                    <Mark is="attention" />{' '}
                    {t('web.desk.conflict', {
                        name: one.name,
                        first: `${clock(new Date(one.first.at), desk.time_zone)} ${one.first.device}`,
                        other: `${clock(new Date(one.other.at), desk.time_zone)} ${one.other.device}`,
                    })}
                </p>
            ))}
            <Button large onClick={() => setAdding(true)}>
                {t('web.desk.walk_in')}
            </Button>
            {adding && <WalkInForm event={event} desk={desk} device={device} onClose={() => setAdding(false)} />}
            {expected.length > 0 && <Missing people={expected.filter((p) => !p.at)} />}
            <label className="desk-device small">
                {t('web.desk.device')}
                <input
                    className="input"
                    value={device}
                    maxLength={80}
                    onChange={(e) => {
                        setDevice(e.target.value);
                        localStorage.setItem(deviceKey, e.target.value);
                    }}
                />
            </label>
        </>
    );
}

function Missing({ people }: { people: Listed[] }) {
    const { t } = useReader();
    return (
        <details className="desk-missing">
            <summary>{t('web.desk.missing', { count: people.length })}</summary>
            <ul>
                {people.map((p) => (
                    <li key={p.id}>
                        <span className="num dim">{p.code}</span> <NameText names={p.names} />
                    </li>
                ))}
            </ul>
        </details>
    );
}

/** What the server said of people whom two devices saw: the earlier sighting counts, both are kept. */
function useConflicts(name: (names: CheckInResult['names']) => string): Conflict[] {
    const [conflicts, setConflicts] = useState<Conflict[]>([]);
    useEffect(
        () =>
            whenSent((item, answer) => {
                if (item.kind !== 'check_in') return;
                const result = answer as CheckInResult;
                if (!result.conflict) return;
                const told = `${result.code} ${name(result.names)}`;
                setConflicts((all) =>
                    [{ name: told, first: result.first, other: result.check_in }, ...all].slice(0, 5),
                );
            }),
        [name],
    );
    return conflicts;
}
