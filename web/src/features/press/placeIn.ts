/** The offset in a text area of a line and a column that the server counts from 1, in characters. */
export function placeIn(text: string, line: number, column: number): number {
    const lines = text.split('\n');
    const before = lines.slice(0, Math.max(0, line - 1)).join('\n').length + (line > 1 ? 1 : 0);
    const within = [...(lines[line - 1] ?? '')].slice(0, Math.max(0, column - 1)).join('').length;
    return Math.min(text.length, before + within);
}
