import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { catalogue } from './build/catalogue.ts';

export default defineConfig({
    resolve: { alias: { '@': path.join(import.meta.dirname, 'src') } },
    plugins: [catalogue(path.join(import.meta.dirname, '..', 'catalogue'))],
    test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], environment: 'node' },
});
