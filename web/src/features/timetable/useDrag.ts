import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { cellAt, type Cell, type Geometry } from './geometry.ts';

/** A meeting that is being given another place: by the pointer that holds it, or by keys and taps. */
export interface Placing {
    meeting: string;
    over: Cell | null;
    by: 'pointer' | 'keys';
}

interface Target {
    scroller: RefObject<HTMLElement | null>;
    geometry: RefObject<Geometry>;
    onDrop: (meeting: string, cell: Cell) => void;
    onPick: (meeting: string) => void;
}

const threshold = 4;
const edge = 36;

export function useDrag({ scroller, geometry, onDrop, onPick }: Target) {
    const [placing, setPlacing] = useState<Placing | null>(null);
    const ghost = useRef<HTMLDivElement>(null);
    const stop = useRef<() => void>(() => undefined);
    useEffect(() => () => stop.current(), []);

    const begin = useCallback(
        (meeting: string, start: { clientX: number; clientY: number; pointerType: string; button: number }) => {
            // A finger scrolls the board; on touch screens meetings are moved with the panel's button.
            if (start.pointerType === 'touch' || start.button !== 0) return;
            let dragging = false;
            let over: Cell | null = null;
            const point = { x: start.clientX, y: start.clientY };
            let frame = 0;
            const look = () => {
                const box = scroller.current;
                if (!box) return;
                const rect = box.getBoundingClientRect();
                const inside =
                    point.x > rect.left && point.x < rect.right && point.y > rect.top && point.y < rect.bottom;
                const x = point.x - rect.left;
                const y = point.y - rect.top;
                const g = geometry.current;
                const hit = inside && x > g.headWidth && y > g.headHeight;
                const next = hit ? cellAt(g, x + box.scrollLeft, y + box.scrollTop) : null;
                if (next?.row !== over?.row || next?.slot !== over?.slot) {
                    over = next;
                    setPlacing({ meeting, over, by: 'pointer' });
                }
                if (ghost.current) ghost.current.style.transform = `translate(${point.x + 8}px, ${point.y + 4}px)`;
            };
            const creep = () => {
                const box = scroller.current;
                if (!box || !dragging) return;
                const rect = box.getBoundingClientRect();
                const pull = (at: number, low: number, high: number) =>
                    at < low + edge ? -8 : at > high - edge ? 8 : 0;
                const dx = pull(point.x, rect.left + geometry.current.headWidth, rect.right);
                const dy = pull(point.y, rect.top + geometry.current.headHeight, rect.bottom);
                if (dx || dy) {
                    box.scrollBy(dx, dy);
                    look();
                }
                frame = requestAnimationFrame(creep);
            };
            const move = (e: PointerEvent) => {
                point.x = e.clientX;
                point.y = e.clientY;
                if (!dragging) {
                    if (Math.hypot(e.clientX - start.clientX, e.clientY - start.clientY) < threshold) return;
                    dragging = true;
                    onPick(meeting);
                    setPlacing({ meeting, over: null, by: 'pointer' });
                    frame = requestAnimationFrame(creep);
                }
                look();
            };
            const end = () => {
                window.removeEventListener('pointermove', move);
                window.removeEventListener('pointerup', up);
                window.removeEventListener('pointercancel', cancel);
                window.removeEventListener('keydown', key);
                cancelAnimationFrame(frame);
                setPlacing(null);
            };
            const up = () => {
                const cell = over;
                const dropped = dragging;
                if (dropped) window.addEventListener('click', swallow, { capture: true, once: true });
                setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
                end();
                if (dropped && cell) onDrop(meeting, cell);
            };
            const cancel = () => end();
            const key = (e: KeyboardEvent) => {
                if (e.key === 'Escape') end();
            };
            stop.current = end;
            window.addEventListener('pointermove', move);
            window.addEventListener('pointerup', up);
            window.addEventListener('pointercancel', cancel);
            window.addEventListener('keydown', key);
        },
        [geometry, onDrop, onPick, scroller],
    );
    return { placing, setPlacing, begin, ghost };
}

/** The click that ends a drag is not a click on the card. */
const swallow = (e: MouseEvent) => {
    e.stopPropagation();
    e.preventDefault();
};
