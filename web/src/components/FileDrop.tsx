import { useState, type DragEvent, type ReactNode } from 'react';

interface Props {
    className: string;
    onFile: (file: File) => void;
    /** Where several may be let go at once, instead of `onFile`. */
    onFiles?: (files: File[]) => void;
    children: ReactNode;
    /** Where nothing may be dropped, a file let go does not replace the page either. */
    closed?: boolean;
}

/** A part of the page that takes a file let go over it, and shows that it would. */
export function FileDrop({ className, onFile, onFiles, children, closed = false }: Props) {
    const [over, setOver] = useState(false);
    const carriesFile = (e: DragEvent) => e.dataTransfer.types.includes('Files');
    return (
        <div
            className={over ? `${className} file-over` : className}
            onDragOver={(e) => {
                if (!carriesFile(e)) return;
                e.preventDefault();
                setOver(!closed);
            }}
            onDragLeave={(e) => {
                if (!e.currentTarget.contains(e.relatedTarget as Node | null)) setOver(false);
            }}
            onDrop={(e) => {
                if (!carriesFile(e)) return;
                e.preventDefault();
                setOver(false);
                const file = e.dataTransfer.files[0];
                if (!file || closed) return;
                if (onFiles) onFiles([...e.dataTransfer.files]);
                else onFile(file);
            }}
        >
            {children}
        </div>
    );
}
