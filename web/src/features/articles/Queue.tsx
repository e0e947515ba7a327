import { asFault } from '@/api/fault.ts';
import { faultSentence } from '@/components/faultSentence.ts';
import { Tag } from '@/components/Tag.tsx';
import { useReader } from '@/text/useReader.ts';
import type { Piece } from './model.ts';

interface Props {
    pieces: Piece[];
    shown: number | null;
    onShow: (id: number) => void;
}

const meaning = {
    waiting: undefined,
    reading: 'free',
    ready: 'attention',
    failed: 'wrong',
    stored: 'good',
    same: undefined,
} as const;

/** The articles of this sitting, how far each is, and how many are left. */
export function Queue({ pieces, shown, onShow }: Props) {
    const reader = useReader();
    const { t } = reader;
    const read = pieces.filter((p) => p.state !== 'waiting' && p.state !== 'reading').length;
    const stored = pieces.filter((p) => p.state === 'stored').length;
    return (
        <section className="article-queue" aria-label={t('web.articles.queue')}>
            <div className="article-progress">
                <progress max={pieces.length} value={read} aria-label={t('web.articles.progress_label')} />
                <span className="dim small" role="status">
                    {t('web.articles.progress', { read, all: pieces.length, stored })}
                </span>
            </div>
            <ul>
                {pieces.map((piece) => (
                    <li key={piece.id}>
                        <button
                            type="button"
                            className={piece.id === shown ? 'article-piece on' : 'article-piece'}
                            aria-pressed={piece.id === shown}
                            onClick={() => onShow(piece.id)}
                        >
                            <span className="cut">{piece.reading?.title || piece.name}</span>
                            <Tag is={meaning[piece.state]}>{t(`web.articles.state.${piece.state}`)}</Tag>
                        </button>
                        {piece.state === 'failed' && (
                            <p className="problem small">{faultSentence(asFault(piece.fault), reader)}</p>
                        )}
                    </li>
                ))}
            </ul>
        </section>
    );
}
