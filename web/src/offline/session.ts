import { asFault } from '@/api/fault.ts';
import { fetchSession } from '@/api/hooks/session.ts';
import type { Session } from '@/api/types.ts';
import { keep, kept } from './kept.ts';
import { ownerOf } from './queue.ts';

/** The session, or without the network the one this phone saw last; its token is never kept. */
export async function sessionOrKept(): Promise<Session | null> {
    try {
        const session = await fetchSession();
        if (session) {
            await keep('session', { ...session, csrf_token: '' });
            await keep('owner', ownerOf(session));
        }
        return session;
    } catch (error) {
        if (asFault(error).status !== 0) throw error;
        const known = await kept<Session>('session');
        if (!known) throw error;
        return known.value;
    }
}
