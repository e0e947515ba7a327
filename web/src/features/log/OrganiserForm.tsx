import { useState } from 'react';
import { useWriteLog } from '@/api/hooks/logs.ts';
import type { LogContent, MeetingLog, ReferenceRate } from '@/api/types.ts';
import { Button } from '@/components/Button.tsx';
import { newId } from '@/offline/unsent.ts';
import { useReader } from '@/text/useReader.ts';
import { freshContent, tidied } from './content.ts';
import { LogForm } from './LogForm.tsx';

interface Props {
    log: MeetingLog;
    mine: { base_currency: string; rates: ReferenceRate[] };
}

/** The secretariat's own version: what came in on paper, or what somebody told the desk. */
export function OrganiserForm({ log, mine }: Props) {
    const { t } = useReader();
    const [open, setOpen] = useState(false);
    const [draft, setDraft] = useState<LogContent | null>(null);
    const write = useWriteLog(log.meeting_id);
    const own = log.versions.find((version) => version.own);
    if (!open)
        return <Button onClick={() => setOpen(true)}>{t(own ? 'web.log.mend_ours' : 'web.log.write_ours')}</Button>;
    const content = draft ?? own?.content ?? freshContent(log);
    const save = async (confirmed: boolean) => {
        await write.mutateAsync({
            write_id: newId(),
            base_write_id: own?.write_id ?? null,
            content: tidied(content),
            confirmed,
        });
        setDraft(null);
        setOpen(false);
    };
    return (
        <LogForm
            log={log}
            mine={mine}
            done={t('web.log.saved')}
            own={{ content, open: draft !== null, saved: own !== undefined, change: setDraft, save }}
        />
    );
}
