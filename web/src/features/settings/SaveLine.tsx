import { asFault } from '@/api/fault.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    save: { isPending: boolean; isSuccess: boolean; error: unknown };
    disabled?: boolean;
}

/** The button that saves, and what became of it. */
export function SaveLine({ save, disabled }: Props) {
    const reader = useReader();
    return (
        <div className="buttons">
            <Button look="primary" large type="submit" busy={save.isPending} disabled={disabled}>
                {reader.t('web.save')}
            </Button>
            {save.isSuccess && (
                <span role="status" className="c-good">
                    <Mark is="good" /> {reader.t('web.saved')}
                </span>
            )}
            {save.error ? (
                <span role="alert" className="c-wrong">
                    <Mark is="wrong" /> {faultSentence(asFault(save.error), reader)}
                </span>
            ) : null}
        </div>
    );
}
