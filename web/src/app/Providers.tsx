import { MantineProvider } from '@mantine/core';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { Fault } from '@/api/fault.ts';
import { keys } from '@/api/keys.ts';
import { useScheme } from '@/components/colourScheme.ts';
import { Toasts } from '@/components/Toasts.tsx';
import { fromTokens, theme } from './theme.ts';

/** A session that has ended while the page was open: the reader signs in again and comes back here. */
function onRefused(error: Error) {
    if (!(error instanceof Fault) || error.status !== 401) return;
    if (
        cache.getQueryData(keys.session) === null ||
        location.pathname === '/sign-in' ||
        location.pathname.startsWith('/me')
    )
        return;
    cache.setQueryData(keys.session, null);
    location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`);
}

export const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: onRefused }),
    defaultOptions: {
        queries: {
            staleTime: 10_000,
            networkMode: 'always', // a failed call says more than one that waits for the network
            refetchOnWindowFocus: false,
            retry: (failures, error) =>
                failures < 2 && !(error instanceof Fault && error.status >= 400 && error.status < 500),
        },
    },
});

// The server has worded what is kept in the language read before.
i18next.on('languageChanged', () => void cache.invalidateQueries());

export function Providers({ children }: { children: ReactNode }) {
    return (
        <MantineProvider theme={theme} cssVariablesResolver={fromTokens} forceColorScheme={useScheme()}>
            <QueryClientProvider client={cache}>
                {children}
                <Toasts />
            </QueryClientProvider>
        </MantineProvider>
    );
}
