import './app/styles.ts';
import './app/fonts.ts';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/Providers.tsx';
import { router } from './app/router.tsx';
import { startText } from './text/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

await startText();
createRoot(root).render(
    <StrictMode>
        <Providers>
            <RouterProvider router={router} />
        </Providers>
    </StrictMode>,
);
