import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts the names of the built scripts and styles into dist/offline.js; fonts come into the cache as they are read. */
export function offline(root: string): Plugin {
    return {
        name: 'gyoryu-offline',
        apply: 'build',
        writeBundle(_options, bundle) {
            const files = Object.keys(bundle)
                .filter((file) => /\.(js|css)$/.test(file))
                .sort()
                .map((file) => `/${file}`);
            const worker = path.join(root, 'dist', 'offline.js');
            const written = fs.readFileSync(worker, 'utf8');
            const filled = written.replace('/* files of the build */ []', JSON.stringify(files));
            if (filled === written) throw new Error('public/offline.js has no place for the files of the build');
            fs.writeFileSync(worker, filled);
        },
    };
}
