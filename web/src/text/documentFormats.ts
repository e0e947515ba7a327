/** What documents of the one model are written as. */
export const documentFormats = ['hwpx', 'docx', 'pdf', 'xlsx', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
