import { Link } from '@tanstack/react-router';
import { Empty, Failed } from '@/components/States.tsx';
import { useReader } from '@/text/useReader.ts';

export function NotFound() {
    const { t } = useReader();
    return (
        <main>
            <Empty title={t('web.not_found.title')}>
                <Link className="btn" to="/">
                    {t('web.not_found.home')}
                </Link>
            </Empty>
        </main>
    );
}

export const RouteFailed = ({ error, reset }: { error: unknown; reset: () => void }) => (
    <main>
        <Failed error={error} onRetry={reset} />
    </main>
);
