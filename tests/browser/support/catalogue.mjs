// The sentences that people see, from the catalogue, so that a test names a button as its reader does.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../catalogue');

export function sentences(language) {
  const areas = new Map();
  return (area, key) => {
    if (!areas.has(area)) areas.set(area, JSON.parse(readFileSync(join(root, area, `${language}.json`), 'utf8')));
    const text = areas.get(area)[key];
    if (text === undefined) throw new Error(`no ${key} in catalogue/${area}/${language}.json`);
    return text;
  };
}
