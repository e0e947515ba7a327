import type { Name } from '@/api/types.ts';
import { namedIn, originalBeside } from '@/text/names.ts';
import { useReader } from '@/text/useReader.ts';

/** A name in the reader's script first, the original beside it. */
export function NameText({ names, beside = true }: { names: readonly Name[]; beside?: boolean }) {
    const { lang } = useReader();
    const shown = namedIn(names, lang);
    const original = beside ? originalBeside(names, lang) : undefined;
    return (
        <>
            <bdi lang={shown?.lang}>{shown?.text}</bdi>
            {original && (
                <>
                    {' '}
                    <bdi lang={original.lang} className="dim">
                        {original.text}
                    </bdi>
                </>
            )}
        </>
    );
}
