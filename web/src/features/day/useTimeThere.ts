import { useEffect, useState } from 'react';
import type { DayBoard } from '@/api/types.ts';
import { timeThere } from './model.ts';

/** The time at the event, read anew every few seconds. */
export function useTimeThere(board: DayBoard, fetchedAt: number): number {
    const [real, setReal] = useState(() => Date.now());
    useEffect(() => {
        const timer = window.setInterval(() => setReal(Date.now()), 5000);
        return () => window.clearInterval(timer);
    }, []);
    return timeThere(board, fetchedAt, Math.max(real, fetchedAt));
}
