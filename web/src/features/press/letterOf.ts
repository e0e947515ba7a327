/** The purpose of the letters that a template writes; nothing for templates of releases and memoranda. */
export const letterOf = (template: string): string | undefined =>
    template.startsWith('letter_') ? template.slice('letter_'.length) : undefined;
