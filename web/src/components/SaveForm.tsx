import type { ReactNode } from 'react';
import { asFault } from '@/api/fault.ts';
import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { faultSentence } from './faultSentence.ts';
import { Mark } from './Mark.tsx';

interface Props {
    /** What the button says, a verb. */
    label: string;
    save: { isPending: boolean; error: unknown };
    onSave: () => void;
    className?: string;
    editable?: boolean;
    quiet?: boolean;
    /** Beside the button. */
    more?: ReactNode;
    children: ReactNode;
}

/** Fields, why saving was refused, and the button that saves; without the button for those who only read. */
export function SaveForm({ label, save, onSave, className = 'form', editable = true, quiet, more, children }: Props) {
    const reader = useReader();
    return (
        <form
            className={className}
            onSubmit={(e) => {
                e.preventDefault();
                onSave();
            }}
        >
            <fieldset className="form" disabled={!editable}>
                {children}
            </fieldset>
            {save.error ? (
                <p role="alert" className="c-wrong">
                    <Mark is="wrong" /> {faultSentence(asFault(save.error), reader)}
                </p>
            ) : null}
            {editable && (
                <div className="buttons">
                    <Button look={quiet ? undefined : 'primary'} large type="submit" busy={save.isPending}>
                        {label}
                    </Button>
                    {more}
                </div>
            )}
        </form>
    );
}
