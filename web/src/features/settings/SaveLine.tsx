import { asFault } from '@/api/fault.ts';
import { Button } from '@/components/Button.tsx';
import { faultSentence } from '@/components/faultSentence.ts';
import { Mark } from '@/components/Mark.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    save: { isPending: boolean; error: unknown };
    disabled?: boolean;
}

/** The button that saves, and why it was refused. */
export function SaveLine({ save, disabled }: Props) {
    const reader = useReader();
    return (
        <div className="buttons">
            <Button look="primary" large type="submit" busy={save.isPending} disabled={disabled}>
                {reader.t('web.save')}
            </Button>
            {save.error ? (
                <span role="alert" className="c-wrong">
                    <Mark is="wrong" /> {faultSentence(asFault(save.error), reader)}
                </span>
            ) : null}
        </div>
    );
}
