import type { Fault } from '@/api/fault.ts';
import { useReader } from '@/text/useReader.ts';
import { issueAt } from './faultSentence.ts';
import { TextField } from './Inputs.tsx';

interface Props {
    value: string;
    onChange: (slug: string) => void;
    fault: Fault | null;
    /** Instead of what letters it may have. */
    hint?: string;
}

/** The short name in addresses; left empty, the server makes it from the name or keeps the one there is. */
export function SlugField({ value, onChange, fault, hint }: Props) {
    const { t } = useReader();
    return (
        <TextField
            label={t('web.programmes.slug')}
            hint={hint ?? t('web.programmes.slug_hint')}
            problem={issueAt(fault, 'slug')}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            maxLength={60}
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            onChange={onChange}
        />
    );
}
