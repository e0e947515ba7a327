import { createConnection } from 'node:net';
import { randomBytes } from 'node:crypto';

/** A hall screen: only what a WebSocket client needs, so that two thousand of them take little of the two cores. */
export function openScreen(base, token, onText) {
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(base.port), base.hostname);
    let kept = Buffer.alloc(0);
    let open = false;
    socket.on('connect', () => {
      const key = randomBytes(16).toString('base64');
      socket.write(
        `GET /api/v1/live?screen=${token} HTTP/1.1\r\nHost: ${base.host}\r\nOrigin: ${base.origin}\r\n` +
          `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
      );
    });
    socket.on('error', reject);
    socket.on('data', (piece) => {
      kept = kept.length > 0 ? Buffer.concat([kept, piece]) : piece;
      if (!open) {
        const end = kept.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = kept.subarray(0, end).toString();
        if (!head.startsWith('HTTP/1.1 101')) return reject(new Error(head));
        open = true;
        kept = kept.subarray(end + 4);
        resolve(socket);
      }
      kept = takeFrames(kept, socket, onText);
    });
  });
}

/** Calls `onText` for every whole text frame and answers pings; the rest that is not whole yet. */
function takeFrames(bytes, socket, onText) {
  let at = 0;
  while (bytes.length - at >= 2) {
    let length = bytes[at + 1] & 127;
    let head = 2;
    if (length === 126) {
      if (bytes.length - at < 4) break;
      length = bytes.readUInt16BE(at + 2);
      head = 4;
    } else if (length === 127) {
      if (bytes.length - at < 10) break;
      length = Number(bytes.readBigUInt64BE(at + 2));
      head = 10;
    }
    if (bytes.length - at < head + length) break;
    const opcode = bytes[at] & 15;
    const payload = bytes.subarray(at + head, at + head + length);
    // The beginning says what it is; the whole is not needed to measure.
    if (opcode === 1) onText(payload.subarray(0, 32).toString());
    if (opcode === 9) socket.write(Buffer.concat([Buffer.from([0x8a, 0x80 | length, 0, 0, 0, 0]), payload]));
    at += head + length;
  }
  return bytes.subarray(at);
}
