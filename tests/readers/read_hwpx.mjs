// Reads HWPX files with two readers that share nothing with our writer and prints what each finds, a line of JSON per
// file: kordoc (validation, blocks) and rhwp (pages, page size, the letters it lays out).
import { readFileSync } from "node:fs";
import { parse, validateHwpx } from "kordoc";
import init, { HwpDocument } from "@rhwp/core";

globalThis.measureTextWidth = (font, text) => text.length * (parseFloat(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? "10") * 0.9);

const lettersOf = (svg) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join("");

const laidOut = (bytes) => {
    const document = new HwpDocument(new Uint8Array(bytes));
    const pages = document.pageCount();
    let letters = "";
    for (let page = 0; page < Math.min(pages, 20); page += 1) letters += lettersOf(document.renderPageSvg(page));
    return { pages, page: JSON.parse(document.getPageDef(0)), letters };
};

await init({ module_or_path: readFileSync(new URL("node_modules/@rhwp/core/rhwp_bg.wasm", import.meta.url)) });
for (const path of process.argv.slice(2)) {
    const bytes = readFileSync(path);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const valid = await validateHwpx(buffer);
    const content = await parse(buffer);
    console.log(JSON.stringify({ valid, content, laidOut: laidOut(bytes) }));
}
