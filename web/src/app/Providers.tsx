import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fault } from '@/api/fault.ts';
import { useScheme } from '@/components/colourScheme.ts';
import { Toasts } from '@/components/Toasts.tsx';
import { fromTokens, theme } from './theme.ts';

export const cache = new QueryClient({
    defaultOptions: {
        queries: {
            staleTime: 10_000,
            refetchOnWindowFocus: false,
            retry: (failures, error) =>
                failures < 2 && !(error instanceof Fault && error.status >= 400 && error.status < 500),
        },
    },
});

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
