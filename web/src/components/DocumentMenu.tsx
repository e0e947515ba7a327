import { documentFormats } from '@/text/documentFormats.ts';
import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';

interface Props {
    label: string;
    /** The address without its ending: `/api/v1/…/documents/results-report`. */
    path: string;
    query?: Record<string, string>;
    large?: boolean;
}

/** One document in every format it is written in. */
export function DocumentMenu({ label, path, query = {}, large }: Props) {
    const { t, lang } = useReader();
    const words = new URLSearchParams({ lang, ...query }).toString();
    return (
        <Menu
            label={label}
            button={<Button large={large}>{label}</Button>}
            entries={documentFormats.map((format) => ({
                key: format,
                label: t(`web.documents.format.${format}`),
                href: `${path}.${format}?${words}`,
                download: true,
            }))}
        />
    );
}
