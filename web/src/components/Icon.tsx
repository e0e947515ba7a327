const paths = {
    search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.5-1.500L14 14',
    undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H7M6 3 3 6l3 3',
    redo: 'M13 6H6a3.5 3.5 0 0 0 0 7h3M10 3l3 3-3 3',
    down: 'M4 6l4 4 4-4',
    close: 'M4 4l8 8M12 4l-8 8',
    swap: 'M2 5.500h11M10 2.500l3 3-3 3M14 10.500H3M6 7.500l-3 3 3 3',
    plus: 'M8 3v10M3 8h10',
    more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
    shield: 'M8 1.5 13.5 3.500v4.500c0 3-2.3 5.3-5.5 6.5-3.2-1.2-5.5-3.5-5.5-6.500V3.500ZM5.5 8l1.8 1.800L10.8 6.3',
} as const;

export function Icon({ is, size = 16 }: { is: keyof typeof paths; size?: number }) {
    return (
        <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
            <path d={paths[is]} stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
    );
}

export const Lock = () => (
    <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
        <path d="M1 5h8v6H1Z" fill="currentColor" />
        <path d="M3 5V3.500a2 2 0 0 1 4 0V5" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
);
