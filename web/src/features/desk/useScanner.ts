import { useEffect, useRef, useState } from 'react';

interface Detector {
    detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
declare global {
    interface Window {
        BarcodeDetector?: new (options: { formats: string[] }) => Detector;
    }
}

type Read = (video: HTMLVideoElement) => Promise<string | null>;

/** The browser's own reader where it has one, else one that comes with the page. */
async function reader(): Promise<Read> {
    if (window.BarcodeDetector) {
        const detector = new window.BarcodeDetector({ formats: ['qr_code'] });
        return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
    }
    const { default: read } = await import('jsqr');
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    return (video) => {
        // A code held before the camera fills much of the picture: half the size is enough and four times as quick.
        canvas.width = Math.floor(video.videoWidth / 2);
        canvas.height = Math.floor(video.videoHeight / 2);
        if (!drawing || canvas.width === 0) return Promise.resolve(null);
        drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
        const picture = drawing.getImageData(0, 0, canvas.width, canvas.height);
        return Promise.resolve(read(picture.data, picture.width, picture.height)?.data ?? null);
    };
}

const lookEvery = 200;
const sameAgainAfter = 3000;

/** Reads QR codes from the camera while `on`; the same one again only after a pause. */
export function useScanner(on: boolean, onRead: (text: string) => void) {
    const video = useRef<HTMLVideoElement>(null);
    const [refused, setRefused] = useState(false);
    const told = useRef(onRead);
    useEffect(() => {
        told.current = onRead;
    }, [onRead]);
    useEffect(() => {
        const place = video.current;
        if (!on || !place) return;
        let stream: MediaStream | null = null;
        let over = false;
        let last = { text: '', at: 0 };
        const look = async (read: Read): Promise<void> => {
            if (over) return;
            const text = place.readyState >= 2 ? await read(place).catch(() => null) : null;
            if (text && (text !== last.text || Date.now() - last.at > sameAgainAfter)) {
                last = { text, at: Date.now() };
                told.current(text);
            }
            window.setTimeout(() => void look(read), lookEvery);
        };
        const start = async () => {
            stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
            if (over) return stream.getTracks().forEach((track) => track.stop());
            place.srcObject = stream;
            await place.play();
            await look(await reader());
        };
        setRefused(false);
        start().catch(() => setRefused(true));
        return () => {
            over = true;
            stream?.getTracks().forEach((track) => track.stop());
        };
    }, [on]);
    return { video, refused };
}
