import { Loading } from '@/components/States.tsx';

export const DocumentsPage = () => <Loading />;
