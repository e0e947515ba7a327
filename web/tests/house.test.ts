import fs from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../build/catalogue.ts';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'src');
const catalogue = path.join(root, '..', 'catalogue');
const languages = ['ko', 'zh', 'en', 'ru'];

const files = fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f) && !f.endsWith('schema.ts'))
    .map((f) => f.split(path.sep).join('/'));
const read = (f: string) => fs.readFileSync(path.join(source, f), 'utf8');
const imports = (f: string) => [...read(f).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => m[1] ?? '');

/** Where an import leads, as a path below src/; empty for packages. */
const target = (from: string, to: string) =>
    to.startsWith('@/') ? to.slice(2) : to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : '';
const feature = (f: string) => /^features\/([^/]+)\//.exec(f)?.[1];

describe('the house', () => {
    it('lets no feature import another', () => {
        const bad = files.flatMap((f) =>
            imports(f)
                .map((to) => target(f, to))
                .filter((to) => feature(f) && feature(to) && feature(to) !== feature(f))
                .map((to) => `${f} → ${to}`),
        );
        expect(bad).toEqual([]);
    });
    it('points its arrows inward: text and api know no screen, components know no feature, nobody knows the app', () => {
        const allowed: Record<string, string[]> = {
            text: ['text', 'api'],
            api: ['api', 'text'],
            components: ['components', 'text', 'api'],
            offline: ['offline', 'components', 'text', 'api'],
            features: ['features', 'offline', 'components', 'text', 'api'],
        };
        const bad = files.flatMap((f) => {
            const may = allowed[f.split('/')[0] ?? ''];
            return imports(f)
                .map((to) => target(f, to))
                .filter((to) => to && may && !may.includes(to.split('/')[0] ?? ''))
                .map((to) => `${f} → ${to}`);
        });
        expect(bad).toEqual([]);
    });
    it('writes no sentence into a component', () => {
        const bad = files.filter((f) => f.endsWith('.tsx')).flatMap((f) => literals(f).map((text) => `${f}: ${text}`));
        expect(bad).toEqual([]);
    });
});

/** Words between tags or in spoken attributes; signs such as × and names of file formats are no words. */
function literals(file: string): string[] {
    const found: string[] = [];
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
    const isWord = (text: string) => /\p{L}{2,}/u.test(text) && !/^(PDF|XLSX|CSV|ICS|ZIP|QR|kbd)$/.test(text.trim());
    const visit = (node: ts.Node) => {
        if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
        if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText()) && node.initializer) {
            if (ts.isStringLiteral(node.initializer) && isWord(node.initializer.text))
                found.push(node.initializer.text);
        }
        ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
    return found;
}

type Nodes = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values that a sentence takes, those inside its choices included. */
function named(nodes: Nodes, found = new Set<string>()): Set<string> {
    for (const node of nodes) {
        if ('value' in node && node.type !== 0) found.add(String(node.value));
        if ('options' in node) for (const option of Object.values(node.options)) named(option.value, found);
    }
    return found;
}

describe('the catalogue', () => {
    const all = Object.fromEntries(languages.map((l) => [l, readCatalogue(catalogue, l)]));
    const own = Object.keys(all.ko ?? {}).filter((k) => k.startsWith('web.'));

    it('says everything in four languages', () => {
        const lacking = languages.flatMap((l) => own.filter((k) => !all[l]?.[k]).map((k) => `${l} ${k}`));
        expect(lacking).toEqual([]);
    });
    it('takes the same values in every language', () => {
        const values = (l: string, k: string) =>
            [...named(new IntlMessageFormat(all[l]?.[k] ?? '', l).getAst())].sort().join();
        const bad = own.flatMap((k) =>
            languages.filter((l) => values(l, k) !== values('ko', k)).map((l) => `${l} ${k}`),
        );
        expect(bad).toEqual([]);
    });
    it('has every sentence that a screen names', () => {
        const named = files.flatMap((f) => [...read(f).matchAll(/'(web\.[a-z0-9_.]+)'/g)].map((m) => m[1] ?? ''));
        expect([...new Set(named)].filter((k) => !own.includes(k))).toEqual([]);
    });
    it('keeps no sentence that no screen says', () => {
        const text = files.map(read).join('\n');
        const built = [...text.matchAll(/`(web\.[a-z0-9_.]*)\$\{[^`]*`/g)].map((m) => m[1] ?? '');
        const unused = own.filter((k) => !text.includes(`'${k}'`) && !built.some((start) => k.startsWith(start)));
        expect(unused).toEqual([]);
    });
});
