import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { hallTime, useScreenFeed, type Hall } from '@/api/screenFeed.ts';
import type { HallBoard, Lang, Name } from '@/api/types.ts';
import { Mark } from '@/components/Mark.tsx';
import { loadEvery, sayIn } from '@/text/i18n.ts';
import { uiLanguages } from '@/text/languages.ts';
import { nameFor } from '@/text/names.ts';
import { clock, zoneCity } from '@/text/zones.ts';
import { lineOf, screensOf, type Line, type LineState } from './lines.ts';
import './hall.css';

const languageEvery = 6000;
const screenEvery = 12_000;
const linesMost = 12;
const linesMostLarge = 24;

/** The large screen in the hall: no chrome, four languages in turn, readable at ten metres. */
export function HallPage() {
    const { token } = useParams({ from: '/hall/$token' });
    const hall = useScreenFeed(token);
    const [ready, setReady] = useState(false);
    const [here, setHere] = useState(() => Date.now());
    useEffect(() => void loadEvery().then(() => setReady(true)), []);
    useEffect(() => {
        const timer = window.setInterval(() => setHere(Date.now()), 1000);
        return () => window.clearInterval(timer);
    }, []);
    if (!ready) return <main className="hall" />;
    if (hall.gone) return <Sentence what="gone" />;
    if (!hall.board) return <Sentence what="loading" />;
    return <Shown hall={hall} board={hall.board} here={Math.max(here, hall.here)} />;
}

function Sentence({ what }: { what: string }) {
    return (
        <main className="hall hall-alone">
            {uiLanguages.map((lang) => (
                <p key={lang} lang={lang}>
                    {sayIn(lang, `web.hall.${what}`)}
                </p>
            ))}
        </main>
    );
}

const languageAt = (step: number): Lang => uiLanguages[step % uiLanguages.length] ?? 'ko';

function Shown({ hall, board, here }: { hall: Hall; board: HallBoard; here: number }) {
    const at = hallTime(hall, here);
    const large = board.tables.length > linesMost;
    const lines = board.tables.map((table) => lineOf(table, board, at));
    const screens = screensOf(lines, large ? linesMostLarge : linesMost);
    const shown = screens[Math.floor(here / screenEvery) % screens.length] ?? [];
    const step = Math.floor(here / languageEvery);
    return (
        <main className={`hall ${large ? 'is-large' : ''}`}>
            <Head hall={hall} board={board} at={at} />
            <ol className="hall-lines">
                {shown.map((line, i) => (
                    <LineOf key={line.index} line={line} board={board} lang={languageAt(i + step)} />
                ))}
            </ol>
        </main>
    );
}

function Head({ hall, board, at }: { hall: Hall; board: HallBoard; at: number }) {
    const places = [...new Set(uiLanguages.map((lang) => nameFor(board.place, lang)))].filter(Boolean);
    const there = board.counterpart_zone;
    const next = board.next_start ? clock(new Date(board.next_start), board.time_zone) : null;
    const [first, second, ...others] = uiLanguages.map((lang) => (
        <span key={lang} lang={lang}>
            {sayIn(lang, next ? 'web.hall.next' : 'web.hall.no_next')}
        </span>
    ));
    return (
        <header className="hall-head">
            <b className="num hall-time">{clock(new Date(at), board.time_zone)}</b>
            <p>
                {places.join(' · ')}
                {there && (
                    <span className="num">
                        {zoneCity(there)} {clock(new Date(at), there)}
                    </span>
                )}
            </p>
            {!hall.live && (
                <span className="hall-stale">
                    <Mark is="attention" />
                </span>
            )}
            <p className="hall-next">
                <b>
                    {next && <span className="num">{next}</span>} {first} · {second}
                </b>
                {others}
            </p>
        </header>
    );
}

const meaning: Partial<Record<LineState, 'attention' | 'free' | 'good'>> = {
    call: 'attention',
    free: 'free',
    moved: 'good',
};

function LineOf({ line, board, lang }: { line: Line; board: HallBoard; lang: Lang }) {
    const called = (key: string | undefined) =>
        nameFor((key ? board.names[key] : undefined) as Name[] | undefined, lang);
    const mark = meaning[line.state];
    return (
        <li className={`hall-line ${line.state}`}>
            <b className={`num hall-number ${line.label.length > 3 ? 'is-long' : ''}`}>{line.label}</b>
            <p className="hall-pair" lang={lang === 'zh' ? 'zh-Hans' : lang}>
                {line.meeting ? (
                    <>
                        <b>{called(line.meeting.seller)}</b>
                        <span>{called(line.meeting.buyer)}</span>
                    </>
                ) : (
                    <b>
                        {line.until
                            ? sayIn(lang, 'web.hall.free_until', { time: clock(new Date(line.until), board.time_zone) })
                            : sayIn(lang, 'web.hall.free')}
                    </b>
                )}
            </p>
            <span className="hall-state" lang={lang}>
                {mark && <Mark is={mark} />} {sayIn(lang, `web.hall.state.${line.state}`)}
            </span>
        </li>
    );
}
