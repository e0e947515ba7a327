import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Field } from './Field.tsx';

interface Common<V> {
    label: string;
    hint?: string;
    problem?: string;
    value: V;
    onChange: (value: V) => void;
}
type TextProps = Common<string> & Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'>;

export function TextField({ label, hint, problem, onChange, ...rest }: TextProps) {
    return (
        <Field label={label} hint={hint} problem={problem}>
            <input className="input" {...rest} onChange={(e) => onChange(e.target.value)} />
        </Field>
    );
}

type AreaProps = Common<string> & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'>;

export function AreaField({ label, hint, problem, onChange, ...rest }: AreaProps) {
    return (
        <Field label={label} hint={hint} problem={problem}>
            <textarea className="input" {...rest} onChange={(e) => onChange(e.target.value)} />
        </Field>
    );
}

type NumberProps = Common<number | null> & Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'type'>;

export function NumberField({ label, hint, problem, value, onChange, ...rest }: NumberProps) {
    return (
        <Field label={label} hint={hint} problem={problem}>
            <input
                className="input"
                type="number"
                inputMode="numeric"
                {...rest}
                value={value ?? ''}
                onChange={(e) => onChange(e.target.value === '' ? null : Number(e.target.value))}
            />
        </Field>
    );
}

export interface Choice {
    value: string;
    label: string;
}

export function SelectField({
    label,
    hint,
    problem,
    value,
    onChange,
    choices,
    disabled,
}: Common<string> & { choices: Choice[]; disabled?: boolean }) {
    return (
        <Field label={label} hint={hint} problem={problem}>
            <select className="input" value={value} disabled={disabled} onChange={(e) => onChange(e.target.value)}>
                {choices.map((c) => (
                    <option key={c.value} value={c.value}>
                        {c.label}
                    </option>
                ))}
            </select>
        </Field>
    );
}

export function CheckField({ label, value, onChange, disabled }: Common<boolean> & { disabled?: boolean }) {
    return (
        <label className="check">
            <input type="checkbox" checked={value} disabled={disabled} onChange={(e) => onChange(e.target.checked)} />
            {label}
        </label>
    );
}
