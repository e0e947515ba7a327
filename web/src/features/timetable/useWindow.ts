import { useEffect, useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { sameSeen, seenAt, type Geometry, type Room, type Seen } from './geometry.ts';

/** The size of an element's inside, followed as it changes. */
export function useRoom(element: HTMLElement | null): Room {
    const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
    useEffect(() => {
        if (!element) return;
        const read = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
        const observer = new ResizeObserver(read);
        observer.observe(element);
        read();
        return () => observer.disconnect();
    }, [element]);
    return room;
}

/** Which rows and columns to draw. Changes only when another row or column comes into sight. */
export function useSeen(
    element: HTMLElement | null,
    geometry: Geometry,
    room: Room,
    latest: RefObject<Geometry>,
): Seen {
    const now = () => seenAt(geometry, element?.scrollLeft ?? 0, element?.scrollTop ?? 0, room);
    const [seen, setSeen] = useState(now);
    const fresh = now();
    useEffect(() => {
        if (!element) return;
        let frame = 0;
        const look = () => {
            frame = 0;
            const next = seenAt(latest.current, element.scrollLeft, element.scrollTop, room);
            setSeen((old) => (sameSeen(old, next) ? old : next));
        };
        const onScroll = () => {
            frame ||= requestAnimationFrame(look);
        };
        element.addEventListener('scroll', onScroll, { passive: true });
        return () => {
            element.removeEventListener('scroll', onScroll);
            cancelAnimationFrame(frame);
        };
    }, [element, latest, room]);
    const printing = usePrinting();
    const all = { rows: { from: 0, to: geometry.rows }, columns: { from: 0, to: geometry.columns.length } };
    const shown = printing ? all : sameSeen(seen, fresh) ? seen : fresh;
    // A row is drawn again only when its columns change, not when other rows come into sight.
    const { from, to } = shown.columns;
    const columns = useMemo(() => ({ from, to }), [from, to]);
    return { rows: shown.rows, columns };
}

/** True while the browser lays the page out for paper, which has no scrolling: everything is drawn then. */
function usePrinting(): boolean {
    const [printing, setPrinting] = useState(false);
    useEffect(() => {
        const set = (on: boolean) => () => flushSync(() => setPrinting(on));
        const [before, after] = [set(true), set(false)];
        window.addEventListener('beforeprint', before);
        window.addEventListener('afterprint', after);
        return () => {
            window.removeEventListener('beforeprint', before);
            window.removeEventListener('afterprint', after);
        };
    }, []);
    return printing;
}
