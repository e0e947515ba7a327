import { useContext, useEffect } from 'react';
import { useReader } from '@/text/useReader.ts';
import { EventContext } from './eventContext.ts';

/** Calls the window after the page: the page, the event it belongs to, the product. */
export function useWindowTitle(page: string) {
    const { t, name } = useReader();
    const event = useContext(EventContext)?.event;
    const called = [page, event && name(event.names), t('web.product')].filter(Boolean).join(' · ');
    useEffect(() => {
        document.title = called;
    }, [called]);
}
