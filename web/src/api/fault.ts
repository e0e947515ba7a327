import type { Issue, Params } from './types.ts';

/** A refusal by the server, or the lack of one. `code` has a sentence `fault.<code>` in the catalogue. */
export class Fault extends Error {
    constructor(
        readonly code: string,
        readonly status: number,
        readonly params: Params = {},
        readonly detail: string = '',
        readonly issues: Issue[] = [],
        readonly current: unknown = undefined,
        readonly retryAfter: number | null = null,
    ) {
        super(code);
    }
}

interface Problem {
    code?: string;
    status?: number;
    params?: Params;
    detail?: string;
    issues?: Issue[];
    current?: unknown;
}

export function readFault(body: unknown, response: Response): Fault {
    const problem = (typeof body === 'object' && body ? body : {}) as Problem;
    const wait = Number(response.headers.get('Retry-After'));
    return new Fault(
        problem.code ?? 'unexpected_answer',
        response.status,
        problem.params ?? {},
        problem.detail ?? '',
        problem.issues ?? [],
        problem.current,
        wait > 0 ? wait : null,
    );
}

export const asFault = (error: unknown): Fault => (error instanceof Fault ? error : new Fault('unexpected_answer', 0));
