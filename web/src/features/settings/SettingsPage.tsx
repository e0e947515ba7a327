import { Loading } from '@/components/States.tsx';

export const SettingsPage = () => <Loading />;
