import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogue } from './build/catalogue.ts';
import { woff2Only } from './build/fonts.ts';
import { offline } from './build/offline.ts';

const here = import.meta.dirname;

export default defineConfig(async ({ mode }) => ({
    root: here,
    resolve: { alias: { '@': path.join(here, 'src') } },
    plugins: [
        react(),
        woff2Only(),
        catalogue(path.join(here, '..', 'catalogue')),
        offline(here),
        ...(mode === 'mock' ? [(await import('./dev/plugin.ts')).fakeServer()] : []),
    ],
    build: {
        target: 'es2022',
        sourcemap: false,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 700,
        modulePreload: { polyfill: false },
    },
    preview: {
        // What the program sends, so that a picture of the built pages is refused the same things.
        headers: {
            'Content-Security-Policy':
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'",
        },
    },
    server: {
        port: 5173,
        proxy:
            mode === 'mock'
                ? undefined
                : { '/api': { target: process.env.GYORYU_API ?? 'http://127.0.0.1:8080', ws: true } },
    },
}));
