// Lists as secretariats send them: XLSX from a spreadsheet program, CSV in Korea's older encoding.
import { spawnSync } from 'node:child_process';
import { crc32 } from 'node:zlib';

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/** Columns A to Z. */
const sheetXml = (rows) =>
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
  rows.map((cells, r) => `<row r="${r + 1}">` + cells.map((text, c) =>
    `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('') + '</row>').join('') +
  '</sheetData></worksheet>';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const relationsXml = (entries) => `${xml}<Relationships xmlns="${packageNames}/relationships">${entries.join('')}</Relationships>`;

/** The parts of a workbook: rows by the sheet's name. */
function workbookParts(sheets) {
  const names = Object.keys(sheets), part = (i) => `worksheets/sheet${i + 1}.xml`;
  const type = (path, kind) => `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return {
    '[Content_Types].xml':
      `${xml}<Types xmlns="${packageNames}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' + type('/xl/workbook.xml', 'sheet.main') +
      names.map((_, i) => type(`/xl/${part(i)}`, 'worksheet')).join('') + '</Types>',
    '_rels/.rels': relationsXml([`<Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/workbook.xml':
      `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>` +
      names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('') + '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationsXml(
      names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${relations}/worksheet" Target="${part(i)}"/>`)),
    ...Object.fromEntries(names.map((name, i) => [`xl/${part(i)}`, sheetXml(sheets[name])])),
  };
}

function header(size, fields) {
  const bytes = Buffer.alloc(size);
  for (const [offset, width, value] of fields) bytes.writeUIntLE(value, offset, width);
  return bytes;
}

/** A ZIP whose parts are stored as they are. */
function zip(parts) {
  const local = [], directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const path = Buffer.from(name), body = Buffer.from(text), utf8 = 0x800;
    const sizes = (at) => [[at, 4, crc32(body)], [at + 4, 4, body.length], [at + 8, 4, body.length], [at + 12, 2, path.length]];
    const head = header(30, [[0, 4, 0x04034b50], [4, 2, 20], [6, 2, utf8], ...sizes(14)]);
    directory.push(header(46, [[0, 4, 0x02014b50], [4, 2, 20], [6, 2, 20], [8, 2, utf8], ...sizes(16), [42, 4, offset]]), path);
    local.push(head, path, body);
    offset += head.length + path.length + body.length;
  }
  const entries = Buffer.concat(directory), count = Object.keys(parts).length;
  const end = header(22, [[0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, entries.length], [16, 4, offset]]);
  return Buffer.concat([...local, entries, end]);
}

/** A workbook of several sheets: rows by the sheet's name. */
export const xlsxOf = (sheets) => zip(workbookParts(sheets));
export const xlsx = (rows) => xlsxOf({ 명단: rows });

const csv = (rows) => rows.map((cells) => cells.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')).join('\r\n');

export function cp949Csv(rows) {
  const made = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'CP949'], { input: csv(rows) });
  if (made.status !== 0) throw new Error(`iconv: ${made.stderr}`);
  return made.stdout;
}

/** Lets a file go over a part of the page, as from the desktop. */
export async function dropFile(part, name, bytes) {
  const transfer = await part.page().evaluateHandle(
    ([file, base64]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], file));
      return carried;
    },
    [name, bytes.toString('base64')],
  );
  await part.dispatchEvent('dragover', { dataTransfer: transfer });
  await part.dispatchEvent('drop', { dataTransfer: transfer });
}
