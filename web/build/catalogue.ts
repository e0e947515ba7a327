import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Areas of the catalogue that only documents, mail and the command line read. */
const unread = ['text', 'documents', 'mail', 'letter', 'letter-after', 'letter-registration', 'cli', 'encoding'];
const areas = (name: string) => !unread.includes(name);

export function readCatalogue(root: string, language: string): Record<string, string> {
    const all: Record<string, string> = {};
    if (!fs.existsSync(root)) return all;
    for (const area of fs.readdirSync(root).filter(areas).sort()) {
        const file = path.join(root, area, `${language}.json`);
        if (fs.existsSync(file)) Object.assign(all, JSON.parse(fs.readFileSync(file, 'utf8')));
    }
    return all;
}

/** `virtual:catalogue/ko` is every web message of one language, so a reader loads one chunk. */
export function catalogue(root: string): Plugin {
    const prefix = 'virtual:catalogue/';
    return {
        name: 'gyoryu-catalogue',
        resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
        load(id) {
            if (!id.startsWith(`\0${prefix}`)) return null;
            const language = id.slice(prefix.length + 1);
            return `export default ${JSON.stringify(readCatalogue(root, language))}`;
        },
        configureServer(server) {
            server.watcher.add(root);
            server.watcher.on('change', (file) => {
                if (!file.startsWith(root)) return;
                for (const module of server.moduleGraph.idToModuleMap.values())
                    if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
                server.ws.send({ type: 'full-reload' });
            });
        },
    };
}
