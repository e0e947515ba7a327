import type { Plugin } from 'vite';

/** Every browser that runs this page reads WOFF2; the older copies would double the program. */
export function woff2Only(): Plugin {
    return {
        name: 'gyoryu-woff2-only',
        enforce: 'pre',
        transform(code, id) {
            if (!/@fontsource.*\.css$/.test(id)) return null;
            return { code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''), map: null };
        },
    };
}
