import { useReader } from '@/text/useReader.ts';
import { useScanner } from './useScanner.ts';

/** The camera's picture, reading whatever code is held before it. */
export function Scanner({ onRead }: { onRead: (text: string) => void }) {
    const { t } = useReader();
    const { video, refused } = useScanner(true, onRead);
    return (
        <div className="desk-camera">
            <video ref={video} muted playsInline aria-label={t('web.desk.camera')} />
            {refused && <p role="alert">{t('web.desk.no_camera')}</p>}
        </div>
    );
}
