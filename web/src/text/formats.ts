const kept = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
export function dateFormat(reader: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = reader + JSON.stringify(options);
    let format = kept.get(key);
    if (!format) {
        format = new Intl.DateTimeFormat(reader, options);
        kept.set(key, format);
    }
    return format;
}
