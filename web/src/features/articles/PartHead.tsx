import { Button } from '@/components/Button.tsx';

/** The head of a part of the review, with what a person can add to it. */
export function PartHead({ title, add, onAdd }: { title: string; add: string; onAdd: () => void }) {
    return (
        <div className="section-head">
            <h2>{title}</h2>
            <Button onClick={onAdd}>{add}</Button>
        </div>
    );
}
