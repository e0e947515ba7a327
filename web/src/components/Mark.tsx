export type Meaning = 'free' | 'good' | 'attention' | 'wrong';

/** The shape of one of the four meanings; the words beside it carry the same for those who cannot see it. */
export const Mark = ({ is }: { is: Meaning }) => <span className={`mark ${is}`} aria-hidden="true" />;
