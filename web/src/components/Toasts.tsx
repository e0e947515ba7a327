import { useReader } from '@/text/useReader.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { dismiss, useToasts } from './toasts.ts';

export function Toasts() {
    const { t } = useReader();
    return (
        <div className="toasts" role="status" aria-live="polite">
            {useToasts().map((x) => (
                <div key={x.id} className="toast">
                    <Mark is={x.is} />
                    <span>{x.text}</span>
                    {x.action && (
                        <Button look="link" onClick={x.action.run}>
                            {x.action.label}
                        </Button>
                    )}
                    <Button look="ghost" icon aria-label={t('web.close')} onClick={() => dismiss(x.id)}>
                        <Icon is="close" size={12} />
                    </Button>
                </div>
            ))}
        </div>
    );
}
