import qrcode from 'qrcode-generator';

/** Black on white with the quiet margin that phone cameras need, in both themes. */
export function QrCode({ text, label }: { text: string; label: string }) {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const size = code.getModuleCount();
    const margin = 4;
    let path = '';
    for (let row = 0; row < size; row++)
        for (let column = 0; column < size; column++)
            if (code.isDark(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`;
    const side = size + 2 * margin;
    return (
        <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
            <path d={path} fill="#000" />
        </svg>
    );
}
