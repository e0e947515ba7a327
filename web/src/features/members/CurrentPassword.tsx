import { TextField } from '@/components/Inputs.tsx';
import { useReader } from '@/text/useReader.ts';

interface Props {
    /** Whether it is asked at all: not of an account without one, nor of whoever just came by a mailed link. */
    asked: boolean;
    value: string;
    onChange: (value: string) => void;
}

/** The password that proves who asks for a change of the account. */
export function CurrentPassword({ asked, value, onChange }: Props) {
    const { t } = useReader();
    if (!asked) return null;
    return (
        <TextField
            label={t('web.account.current')}
            type="password"
            autoComplete="current-password"
            required
            value={value}
            onChange={onChange}
        />
    );
}
