import type { PressTemplate } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    /** As it stands now. */
    theirs: PressTemplate;
    onTake: (theirs: PressTemplate) => void;
    onKeep: (revision: number) => void;
}

/** Somebody else has saved in between: one takes theirs or saves one's own over it, knowing both. */
export function TemplateConflict({ theirs, onTake, onKeep }: Props) {
    const { t } = useReader();
    return (
        <div role="alert" className="press-differences">
            <p>
                <Mark is="attention" /> {t('web.press.template_conflict')} {theirs.edited_by}
            </p>
            <pre className="press-theirs">{theirs.text}</pre>
            <div className="buttons">
                <Button onClick={() => onTake(theirs)}>{t('web.press.template_take')}</Button>
                <Button onClick={() => onKeep(theirs.revision)}>{t('web.press.template_keep')}</Button>
            </div>
        </div>
    );
}
