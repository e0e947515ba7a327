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
        <Modal
            opened={open}
            onClose={onClose}
            title={title}
            size={width}
            centered
            closeButtonProps={{ 'aria-label': t('web.close') }}
            transitionProps={{ duration: 120 }}
        >
            {children}
        </Modal>
    );
}
