import { useArchive, useSaveArchive } from '@/api/hooks/after.ts';
import { useCurrentEvent } from '@/components/eventContext.ts';
import { Loaded } from '@/components/States.tsx';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { Button } from '@/components/Button.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { momentInWords } from '@/text/dates.ts';
import { useReader } from '@/text/useReader.ts';

/** Putting the event away, and taking it out again. */
export function ArchivePart() {
    const { t, lang } = useReader();
    const event = useCurrentEvent();
    const save = useSaveArchive(event.id);
    const sayFault = useSayFault();
    return (
        <section aria-label={t('web.after.archive')}>
            <h2>{t('web.after.archive')}</h2>
            <p className="small">{t('web.after.archive_help')}</p>
            <Loaded query={useArchive(event.id)} rows={1}>
                {(archive) =>
                    archive.archived ? (
                        <p>
                            {t('web.after.archived', { at: momentInWords(archive.archived_at ?? '', lang) })}{' '}
                            <Button busy={save.isPending} onClick={() => save.mutate(false, { onError: sayFault })}>
                                {t('web.after.unarchive')}
                            </Button>
                        </p>
                    ) : (
                        <TwiceButton
                            first={t('web.after.archive_do')}
                            sure={t('web.after.archive_sure')}
                            busy={save.isPending}
                            onSure={() => save.mutate(true, { onError: sayFault })}
                        />
                    )
                }
            </Loaded>
        </section>
    );
}
