import { useEffect, useRef, useState } from 'react';
import { readArticle } from '@/api/hooks/articles.ts';
import type { AcceptedArticle } from '@/api/types.ts';
import type { Choices, Piece } from './model.ts';
import { caughtUp, choicesOf } from './proposals.ts';

let lastId = 0;

/** The articles that were given, read one after the other, and the one that is looked at. */
export function useArticleQueue(workspace: string) {
    const [pieces, setPieces] = useState<Piece[]>([]);
    const [shown, setShown] = useState<number | null>(null);
    const [programme, setProgramme] = useState('');
    const [stored, setStored] = useState(0);
    const storedNow = useRef(0);
    const change = (id: number, part: (piece: Piece) => Partial<Piece>) =>
        setPieces((all) => all.map((p) => (p.id === id ? { ...p, ...part(p) } : p)));
    /** A hundred articles neither flood the server nor freeze the page. */
    const give = async (files: File[]) => {
        const seen = new Map(pieces.flatMap((p) => (p.reading ? [[p.reading.text, p.id] as const] : [])));
        const fresh = files.map((file): Piece => ({ id: ++lastId, name: file.name, file, state: 'waiting' }));
        setPieces((all) => [...all, ...fresh]);
        setShown((now) => (fresh.length === 1 ? null : now) ?? fresh[0]?.id ?? null);
        for (const piece of fresh) {
            change(piece.id, () => ({ state: 'reading' }));
            try {
                const readAfter = storedNow.current;
                const reading = await readArticle(workspace, piece.file);
                const twin = seen.get(reading.text);
                if (twin !== undefined) {
                    change(piece.id, () => ({ state: 'same', twin }));
                    setShown((now) => (now === piece.id ? twin : now));
                    continue;
                }
                seen.set(reading.text, piece.id);
                change(piece.id, () => ({
                    state: 'ready',
                    reading,
                    readAfter,
                    choices: choicesOf(reading, programme),
                }));
            } catch (fault) {
                change(piece.id, () => ({ state: 'failed', fault }));
            }
        }
    };
    const current = pieces.find((p) => p.id === shown);
    const behind = current?.state === 'ready' && (current.readAfter ?? 0) < stored ? current : undefined;
    const { id, file } = behind ?? {};
    useEffect(() => {
        if (id === undefined || !file) return;
        change(id, () => ({ readAfter: stored }));
        readArticle(workspace, file).then(
            (reading) =>
                change(id, ({ reading: before, choices }) =>
                    before && choices ? { reading, choices: caughtUp(choices, before, reading, programme) } : {},
                ),
            () => undefined, // what was read before still holds
        );
    }, [id, file, stored, workspace, programme]);
    const choose = (choices: Choices) => {
        setProgramme(choices.goal.programme);
        if (current) change(current.id, () => ({ choices }));
    };
    const keep = (result: AcceptedArticle) => {
        setProgramme(result.article.programme_id);
        storedNow.current += 1;
        setStored(storedNow.current);
        if (current) change(current.id, () => ({ state: 'stored', result }));
    };
    const show = (piece: number) => setShown(pieces.find((p) => p.id === piece)?.twin ?? piece);
    return { pieces, shown, current, give, show, choose, keep };
}
