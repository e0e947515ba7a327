import { useState } from 'react';
import { useMakeScreen, useRevokeScreen, useScreens } from '@/api/hooks/desk.ts';
import { Button } from '@/components/Button.tsx';
import { copyText } from '@/components/copyText.ts';
import { Dialog } from '@/components/Dialog.tsx';
import { TextField } from '@/components/Inputs.tsx';
import { Loaded } from '@/components/States.tsx';
import { say } from '@/components/toasts.ts';
import { TwiceButton } from '@/components/TwiceButton.tsx';
import { useSayFault } from '@/components/useSayFault.ts';
import { useReader } from '@/text/useReader.ts';

/** Links of hall screens: made, shown once, taken back. */
export function ScreensDialog({ event, onClose }: { event: string; onClose: () => void }) {
    const { t } = useReader();
    const screens = useScreens(event);
    const make = useMakeScreen(event);
    const revoke = useRevokeScreen();
    const sayFault = useSayFault();
    const [named, setNamed] = useState(() => t('web.day.screen_first'));
    const made = make.data;
    const url = made?.url ? new URL(made.url).pathname : null;
    return (
        <Dialog title={t('web.day.screens')} open onClose={onClose}>
            <div className="form">
                <p className="small dim">{t('web.day.screens_help')}</p>
                <TextField label={t('web.day.screen_name')} value={named} onChange={setNamed} maxLength={80} />
                <div className="buttons">
                    <Button
                        look="primary"
                        large
                        busy={make.isPending}
                        disabled={!named.trim()}
                        onClick={() => make.mutate(named.trim(), { onError: sayFault })}
                    >
                        {t('web.day.screen_make')}
                    </Button>
                </div>
                {url && (
                    <div className="buttons">
                        <a className="btn large" href={url} target="_blank" rel="noreferrer">
                            {t('web.day.screen_open')}
                        </a>
                        <Button
                            large
                            onClick={() =>
                                void copyText(location.origin + url).then(() => say('good', t('web.day.screen_copied')))
                            }
                        >
                            {t('web.day.screen_copy')}
                        </Button>
                        <p className="small dim">{t('web.day.screen_once')}</p>
                    </div>
                )}
                <Loaded query={screens}>
                    {(list) => (
                        <ul className="day-screens">
                            {list.items
                                .filter((screen) => !screen.revoked)
                                .map((screen) => (
                                    <li key={screen.id}>
                                        <span>{screen.name}</span>
                                        <TwiceButton
                                            first={t('web.day.screen_revoke')}
                                            sure={t('web.day.screen_revoke_sure')}
                                            busy={revoke.isPending}
                                            onSure={() => revoke.mutate(screen.id, { onError: sayFault })}
                                        />
                                    </li>
                                ))}
                        </ul>
                    )}
                </Loaded>
            </div>
        </Dialog>
    );
}
