import { cloneElement, useId, type ReactElement } from 'react';

interface Props {
    label: string;
    hint?: string;
    problem?: string;
    children: ReactElement<{ id?: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string }>;
}

/** A labelled control with its hint and, after a refusal, what is wrong with it. */
export function Field({ label, hint, problem, children }: Props) {
    const id = useId();
    const about = (problem ?? hint) ? `${id}-about` : undefined;
    return (
        <div className="field">
            <span>
                <label htmlFor={id}>{label}</label>
            </span>
            {cloneElement(children, { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': about })}
            {about && (
                <span id={about} className={problem ? 'problem' : 'hint'}>
                    {problem ?? hint}
                </span>
            )}
        </div>
    );
}
