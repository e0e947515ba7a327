/** Puts text on the clipboard. Over plain HTTP browsers offer no clipboard but the one of a selection. */
export async function copyText(text: string): Promise<void> {
    if (window.isSecureContext) return navigator.clipboard.writeText(text);
    const field = document.createElement('textarea');
    field.value = text;
    (document.querySelector('[role=dialog]') ?? document.body).append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
}
