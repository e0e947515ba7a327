import { useState } from 'react';
import type { Draft } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { useReader } from '@/text/useReader.ts';
import { WhatIfDialog } from './WhatIfDialog.tsx';

export function WhatIfButton({ draft, editable }: { draft: Draft; editable: boolean }) {
    const { t } = useReader();
    const [open, setOpen] = useState(false);
    return (
        <>
            <Button look="link" className="tray-what-if no-print" onClick={() => setOpen(true)}>
                {t('web.what_if.open')}
            </Button>
            <WhatIfDialog open={open} draft={draft} editable={editable} onClose={() => setOpen(false)} />
        </>
    );
}
