import type { Plugin } from 'vite';

export const fakeServer = (): Plugin => ({ name: 'gyoryu-fake-server' });
