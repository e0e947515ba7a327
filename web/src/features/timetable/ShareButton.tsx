import { useShareDraft } from '@/api/hooks/sharedDraft.ts';
import type { Draft, ReleaseLetters } from '@/api/types.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Asks people what they say to a draft, before it is a release. */
export function ShareButton({
    draft,
    letters,
    onShared,
}: {
    draft: Draft;
    letters: ReleaseLetters;
    onShared: () => void;
}) {
    const { t } = useReader();
    const share = useShareDraft();
    const sayFault = useSayFault();
    return (
        <TwiceButton
            look="plain"
            large
            first={t('web.release.share')}
            sure={t('web.release.share_sure')}
            busy={share.isPending}
            onSure={() =>
                share.mutate(
                    { draft: draft.id, letters },
                    {
                        onSuccess: (shared) => {
                            say('good', t('web.release.shared', { count: shared.letters }));
                            onShared();
                        },
                        onError: sayFault,
                    },
                )
            }
        />
    );
}
