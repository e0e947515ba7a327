import type { ApplicationBrief } from '@/api/types.ts';

export interface VettingFilter {
    words: string;
    status: string;
    role: string;
    source: string;
    country: string;
}
export const noFilter: VettingFilter = { words: '', status: '', role: '', source: '', country: '' };

/** Whether an application is among those looked for. */
export function wanted(a: ApplicationBrief, f: VettingFilter): boolean {
    if (f.status && a.status !== f.status) return false;
    if (f.role && a.role !== f.role) return false;
    if (f.source && a.source !== f.source) return false;
    if (f.country && a.country !== f.country) return false;
    const words = f.words.trim().toLowerCase();
    const text = [...a.names.map((n) => n.text), a.contact_name, a.email, a.source].join('\n').toLowerCase();
    return words.split(/\s+/).every((w) => text.includes(w));
}
