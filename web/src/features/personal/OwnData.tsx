import { useState } from 'react';
import { ownDataUrl, useAskForErasure, useOwnErasure } from '@/api/hooks/personData.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { Button } from '@/components/Button.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { dayInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** What is held about the person behind the link: to take along, or to have erased. */
export function OwnData() {
    const { t } = useReader();
    const [open, setOpen] = useState(false);
    return (
        <p className="me-foot no-print">
            <Button look="link" onClick={() => setOpen(true)}>
                {t('web.me.data')}
            </Button>
            {open && <OwnDataDialog onClose={() => setOpen(false)} />}
        </p>
    );
}

function OwnDataDialog({ onClose }: { onClose: () => void }) {
    const { t, lang } = useReader();
    const own = useOwnErasure(true).data;
    const ask = useAskForErasure();
    const sayFault = useSayFault();
    return (
        <Dialog title={t('web.me.data')} open onClose={onClose}>
            <div className="form">
                <p>{t('web.me.data_help')}</p>
                <p>
                    <a className="btn" href={`${ownDataUrl}?lang=${lang}`} download>
                        {t('web.me.data_download')}
                    </a>
                </p>
                <p className="small">{t('web.me.erase_help')}</p>
                {own?.asked ? (
                    <p role="status">
                        {t('web.me.erase_asked', { due: own.due_at ? dayInWords(own.due_at.slice(0, 10), lang) : '' })}
                    </p>
                ) : (
                    <TwiceButton
                        first={t('web.me.erase_ask')}
                        sure={t('web.me.erase_sure')}
                        busy={ask.isPending}
                        onSure={() => ask.mutate(undefined, { onError: sayFault })}
                    />
                )}
            </div>
        </Dialog>
    );
}
