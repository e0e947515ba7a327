import type { Link, Name } from '@/api/types.ts';
import { copyText } from '@/components/copyText.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { say } from '@/components/toasts.ts';
import { useReader } from '@/text/useReader.ts';
import { QrCode } from '@/components/QrCode.tsx';

/** The address is shown once: the server keeps only its fingerprint. */
export function LinkDialog({ names, link, onClose }: { names: Name[]; link: Link; onClose: () => void }) {
    const { t, name } = useReader();
    const url = link.url?.startsWith('/') ? location.origin + link.url : (link.url ?? '');
    const copy = () => void copyText(url).then(() => say('good', t('web.documents.copied')));
    return (
        <Dialog title={t('web.documents.link_of', { name: name(names) })} open onClose={onClose} width={420}>
            <div className="form">
                <QrCode text={url} label={t('web.documents.qr')} />
                <p className="link-address">
                    <a href={url} target="_blank" rel="noreferrer">
                        {url}
                    </a>
                </p>
                <p className="dim small">{t('web.documents.link_once')}</p>
                <div className="buttons">
                    <Button look="primary" large onClick={copy}>
                        {t('web.documents.copy')}
                    </Button>
                    <a className="btn large" href={url} target="_blank" rel="noreferrer">
                        {t('web.documents.open_page')}
                    </a>
                </div>
            </div>
        </Dialog>
    );
}
