/// <reference types="vite/client" />
declare module 'virtual:catalogue/*' {
    const messages: Record<string, string>;
    export default messages;
}
declare module '*.css';
