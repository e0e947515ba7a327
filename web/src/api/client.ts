import createClient from 'openapi-fetch';
import { Fault, readFault } from './fault.ts';

export interface Init {
    params?: { path?: Record<string, string>; query?: Record<string, unknown>; header?: Record<string, string> };
    body?: unknown;
    headers?: Record<string, string>;
}
type Call = (path: string, init?: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

let csrfToken = '';
let language = 'ko';

export const setCsrfToken = (token: string) => void (csrfToken = token);
export const setReaderLanguage = (next: string) => void (language = next);

const typed = createClient({ baseUrl: '/api/v1', credentials: 'same-origin' });
typed.use({
    onRequest({ request }) {
        if (request.method !== 'GET' && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
        request.headers.set('Accept-Language', language);
        return request;
    },
});

export const client = typed as unknown as Record<'GET' | 'POST' | 'PUT' | 'DELETE', Call>;

/** The answer's body, or a thrown Fault that carries the server's code. */
export async function answer<T>(call: ReturnType<Call>): Promise<T> {
    let result: Awaited<ReturnType<Call>>;
    try {
        result = await call;
    } catch {
        throw new Fault('no_connection', 0);
    }
    if (!result.response.ok) throw readFault(result.error, result.response);
    return result.data as T;
}

export const ifMatch = (revision: number) => ({ 'If-Match': `"${revision}"` });

/** Sends bytes as they are: openapi-fetch would turn them into JSON. */
export async function sendBytes<T>(path: string, bytes: Blob): Promise<T> {
    const response = await fetch(`/api/v1${path}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
            'Content-Type': 'application/octet-stream',
            'X-CSRF-Token': csrfToken,
            'Accept-Language': language,
        },
        body: bytes,
    }).catch(() => null);
    if (!response) throw new Fault('no_connection', 0);
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw readFault(body, response);
    return body as T;
}
