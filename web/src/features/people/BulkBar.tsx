import { useState } from 'react';
import { useBulkEdit, type BulkEdit } from '@/api/hooks/participants.ts';
import { Button } from '@/components/Button.tsx';
import { Dialog } from '@/components/Dialog.tsx';
import { NumberField } from '@/components/Inputs.tsx';
import { LanguagesField } from '@/components/LanguagesField.tsx';
import { say } from '@/components/toasts.ts';
import { useSayFault } from '@/components/useSayFault.ts';
import { languageName } from '@/text/languages.ts';
import { useReader } from '@/text/useReader.ts';

interface Props {
    event: string;
    ids: string[];
    onDone: () => void;
}

export function BulkBar({ event, ids, onDone }: Props) {
    const { t, lang } = useReader();
    const bulk = useBulkEdit(event);
    const sayFault = useSayFault();
    const [asking, setAsking] = useState<'limit' | 'languages' | 'delete' | null>(null);
    const [limit, setLimit] = useState<number | null>(8);
    const [languages, setLanguages] = useState<string[]>([]);
    const run = (edit: Omit<BulkEdit, 'ids'>) =>
        bulk.mutate(
            { ...edit, ids },
            {
                onSuccess: ({ changed }) => {
                    say('good', t('web.people.bulk.done', { count: changed }));
                    setAsking(null);
                    onDone();
                },
                onError: sayFault,
            },
        );
    return (
        <div className="bulk" role="region" aria-label={t('web.people.bulk')}>
            <strong>{t('web.people.bulk.chosen', { count: ids.length })}</strong>
            <Button onClick={() => run({ action: 'confirm', max_meetings: null })}>
                {t('web.people.bulk.confirm')}
            </Button>
            <Button onClick={() => run({ action: 'withdraw', max_meetings: null })}>
                {t('web.people.bulk.withdraw')}
            </Button>
            <Button onClick={() => setAsking('languages')}>{t('web.people.bulk.languages')}</Button>
            <Button onClick={() => setAsking('limit')}>{t('web.people.bulk.limit')}</Button>
            <Button look="danger" onClick={() => setAsking('delete')}>
                {t('web.people.bulk.delete')}
            </Button>
            <Button look="ghost" onClick={onDone}>
                {t('web.people.bulk.clear')}
            </Button>
            <Dialog
                title={t('web.people.bulk.languages')}
                open={asking === 'languages'}
                onClose={() => setAsking(null)}
                width={420}
            >
                <form
                    className="form"
                    onSubmit={(e) => {
                        e.preventDefault();
                        run({ action: 'set_languages', max_meetings: null, languages });
                    }}
                >
                    <LanguagesField
                        label={t('web.people.languages')}
                        value={languages}
                        nameOf={(l) => languageName(l, lang)}
                        onChange={setLanguages}
                    />
                    <p className="dim small">{t('web.people.bulk.languages_help', { count: ids.length })}</p>
                    <Button look="primary" large type="submit" busy={bulk.isPending} disabled={languages.length === 0}>
                        {t('web.save')}
                    </Button>
                </form>
            </Dialog>
            <Dialog
                title={t('web.people.bulk.limit')}
                open={asking === 'limit'}
                onClose={() => setAsking(null)}
                width={360}
            >
                <form
                    className="form"
                    onSubmit={(e) => {
                        e.preventDefault();
                        run({ action: 'set_max_meetings', max_meetings: limit });
                    }}
                >
                    <NumberField
                        label={t('web.people.max_meetings')}
                        hint={t('web.people.max_meetings_hint')}
                        min={1}
                        max={500}
                        value={limit}
                        onChange={setLimit}
                    />
                    <Button look="primary" large type="submit" busy={bulk.isPending}>
                        {t('web.save')}
                    </Button>
                </form>
            </Dialog>
            <Dialog
                title={t('web.people.bulk.delete')}
                open={asking === 'delete'}
                onClose={() => setAsking(null)}
                width={400}
            >
                <div className="form">
                    <p>{t('web.people.bulk.delete_help', { count: ids.length })}</p>
                    <Button
                        look="danger"
                        large
                        busy={bulk.isPending}
                        onClick={() => run({ action: 'delete', max_meetings: null })}
                    >
                        {t('web.people.bulk.delete')}
                    </Button>
                </div>
            </Dialog>
        </div>
    );
}
