import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { asFault } from '@/api/fault.ts';
import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { faultSentence } from './faultSentence.ts';
import { Mark } from './Mark.tsx';

export function Loading({ rows = 6 }: { rows?: number }) {
    const { t } = useReader();
    return (
        <div className="skeleton" role="status" aria-label={t('web.loading')}>
            {Array.from({ length: rows }, (_, i) => (
                <i key={i} />
            ))}
        </div>
    );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
    const reader = useReader();
    const fault = asFault(error);
    return (
        <div className="state" role="alert">
            <h2>
                <Mark is="wrong" /> {reader.t('web.failed.title')}
            </h2>
            <p>{faultSentence(fault, reader)}</p>
            <p className="dim small">{reader.t('web.failed.code', { code: fault.code })}</p>
            {onRetry && <Button onClick={onRetry}>{reader.t('web.failed.retry')}</Button>}
        </div>
    );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
    return (
        <div className="state">
            <h2>{title}</h2>
            {children}
        </div>
    );
}

/** One query's four states: loading, failed, then what the page makes of the data (ready, or empty). */
export function Loaded<T>({
    query,
    rows,
    children,
}: {
    query: UseQueryResult<T>;
    rows?: number;
    children: (data: T) => ReactNode;
}) {
    if (query.data !== undefined) return <>{children(query.data)}</>;
    if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
    return <Loading rows={rows} />;
}
