import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReader } from '@/text/useReader.ts';

interface Props {
    title: string;
    open: boolean;
    onClose: () => void;
    children: ReactNode;
    width?: number;
}

export function Dialog({ title, open, onClose, children, width = 480 }: Props) {
    const { t } = useReader();
    return (
        <Modal.Root opened={open} onClose={onClose} size={width} centered transitionProps={{ duration: 120 }}>
            <Modal.Overlay />
            <Modal.Content>
                <div className="dialog-head">
                    <Modal.Title>{title}</Modal.Title>
                    <Modal.CloseButton aria-label={t('web.close')} />
                </div>
                <Modal.Body>{children}</Modal.Body>
            </Modal.Content>
        </Modal.Root>
    );
}
