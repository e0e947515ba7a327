import type { PublicPress } from '@/api/types.ts';
import { PressText } from '@/components/PressText.tsx';
import { useWindowTitle } from '@/components/windowTitle.ts';

/** A release as the public reads it: its first line is the page's heading. */
export function PublicText({ press }: { press: PublicPress }) {
    useWindowTitle(press.title);
    return <PressText text={press.text} lang={press.lang} />;
}
