import type { Fault } from '@/api/fault.ts';
import type { Reader } from '@/text/useReader.ts';

/** The server's own sentence if it sent one, else ours for the code, else a general one with the code. */
export function faultSentence(fault: Fault, reader: Reader): string {
    if (fault.detail) return fault.detail;
    for (const key of [`web.fault.${fault.code}`, `fault.${fault.code}`])
        if (reader.knows(key)) return reader.t(key, { seconds: fault.retryAfter ?? 0, ...fault.params });
    return reader.t('web.fault.unexpected_answer');
}

/** What is wrong with a list of the form or with anything in it, by its path in the request. */
export const issueWithin = (fault: Fault | null, path: string): string | undefined =>
    fault?.issues.find((i) => i.path === path || i.path.startsWith(`${path}/`))?.sentence;

/** What is wrong with one field of the form, by its path in the request. */
export const issueAt = (fault: Fault | null, path: string): string | undefined =>
    fault?.issues.find((i) => i.path === path || i.path === `/${path}`)?.sentence;
