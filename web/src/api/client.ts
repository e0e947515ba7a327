import createClient, { createQuerySerializer } from 'openapi-fetch';
import { Fault, readFault } from './fault.ts';
import type { paths } from './schema.ts';

let csrfToken = '';
let language = 'ko';

export const setCsrfToken = (token: string) => void (csrfToken = token);
export const setReaderLanguage = (next: string) => void (language = next);

const prefix = '/api/v1';
type Unprefixed = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : never]: paths[P] };

const plainQuery = createQuerySerializer<Record<string, unknown>>();

/** Names and sentences come in the language of the page, whatever the account has chosen elsewhere. */
export const client = createClient<Unprefixed>({
    baseUrl: prefix,
    credentials: 'same-origin',
    querySerializer: (query) => plainQuery({ ...query, lang: language }),
});
client.use({
    onRequest({ request }) {
        if (request.method !== 'GET' && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
        return request;
    },
});

interface Answered<T> {
    data?: T;
    error?: unknown;
    response: Response;
}

/** The answer's body, or a thrown Fault that carries the server's code. */
export async function answer<T>(call: Promise<Answered<T>>): Promise<T> {
    let result: Answered<T>;
    try {
        result = await call;
    } catch {
        throw new Fault('no_connection', 0);
    }
    if (!result.response.ok) throw readFault(result.error, result.response);
    return result.data as T;
}

export const ifMatch = (revision: number) => ({ 'If-Match': `"${revision}"` });

export const uploadPath = (path: string) => `${prefix}${path}&lang=${language}`;
export const uploadHeaders = (): Record<string, string> => ({
    'Content-Type': 'application/octet-stream',
    ...(csrfToken ? { 'X-CSRF-Token': csrfToken } : {}),
});

/** Sends bytes as they are: openapi-fetch would turn them into JSON. `path` has a query already. */
export const sendBytes = <T>(path: string, bytes: Blob): Promise<T> => send<T>('POST', path, bytes);

/** Sends what was made earlier, bytes or JSON, to a path below /api/v1. */
export async function send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> {
    const bytes = body instanceof Blob;
    const response = await fetch(`${prefix}${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
        method,
        credentials: 'same-origin',
        headers: {
            'Content-Type': bytes ? 'application/octet-stream' : 'application/json',
            'X-CSRF-Token': csrfToken,
        },
        body: bytes ? body : JSON.stringify(body),
    }).catch(() => null);
    if (!response) throw new Fault('no_connection', 0);
    const told: unknown = await response.json().catch(() => null);
    if (!response.ok) throw readFault(told, response);
    return told as T;
}
