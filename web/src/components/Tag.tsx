import type { ReactNode } from 'react';
import { Mark, type Meaning } from './Mark.tsx';

export function Tag({ is, children }: { is?: Meaning | 'sample'; children: ReactNode }) {
    return (
        <span className={`tag ${is ?? ''}`}>
            {is && is !== 'sample' && <Mark is={is} />}
            {children}
        </span>
    );
}
