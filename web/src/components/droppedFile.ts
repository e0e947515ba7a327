/** A file let go over one page and read by the next; taken once. */
let waiting: File | null = null;

export const leaveFile = (file: File | null | undefined) => void (waiting = file ?? null);

export function takeFile(): File | null {
    const file = waiting;
    waiting = null;
    return file;
}
