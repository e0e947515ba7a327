import { Fault, readFault } from './fault.ts';
import { uploadHeaders, uploadPath } from './client.ts';

/** Sends a file's bytes and tells the share that has left, from 0 to 1; fetch could not. `path` has a query already. */
export function upload<T>(path: string, file: Blob, onProgress: (share: number) => void): Promise<T> {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', uploadPath(path));
        for (const [name, value] of Object.entries(uploadHeaders())) request.setRequestHeader(name, value);
        request.upload.onprogress = (e) => {
            if (e.lengthComputable) onProgress(e.loaded / e.total);
        };
        request.onerror = () => reject(new Fault('no_connection', 0));
        request.onload = () => {
            let body: unknown = null;
            try {
                body = JSON.parse(request.responseText);
            } catch {
                // a proxy's page instead of ours
            }
            if (request.status >= 200 && request.status < 300) return resolve(body as T);
            reject(readFault(body, new Response(null, { status: request.status })));
        };
        request.send(file);
    });
}
