// A small mail server for tests: takes letters on a free port of this machine and keeps them. `answerTo(command)` may
// give another answer than yes, or nothing to hang up.
import { createServer } from 'node:net';

export async function startSmtp(answerTo = () => undefined) {
  const letters = [];
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let rest = '';
    let data = null;
    let to = '';
    const say = (line) => socket.write(`${line}\r\n`);
    const usual = (verb) => (verb === 'EHLO' ? '250 here' : verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok');
    const take = (line) => {
      if (data !== null) {
        if (line !== '.') return (data += `${line}\n`);
        const letter = { to, text: data, id: /^Message-ID: <(.+)>$/m.exec(data)?.[1] };
        data = null;
        const said = answerTo('.', letter);
        if (said === null) return socket.destroy();
        if (!said || said.startsWith('2')) letters.push(letter);
        return say(said ?? '250 taken');
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') to = /<(.+)>/.exec(line)?.[1] ?? '';
      const said = answerTo(verb, { to });
      if (said === null) return socket.destroy();
      say(said ?? usual(verb));
      if (verb === 'DATA' && !said) data = '';
      if (verb === 'QUIT') socket.end();
    };
    socket.on('data', (bytes) => {
      rest += bytes;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        take(line);
      }
    });
    say('220 here');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    letters,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The words of a letter without attachments. */
export function wordsOf({ text }) {
  const [, body] = /\n\n([^]*)$/.exec(text);
  return Buffer.from(body, 'base64').toString('utf8');
}

/** The first letter to an address that has not been taken out before; waits for it. */
export async function letterTo(smtp, address, taken = new Set()) {
  for (let tries = 0; ; ++tries) {
    const letter = smtp.letters.find((one) => one.to === address && !taken.has(one.id));
    if (letter) {
      taken.add(letter.id);
      return wordsOf(letter);
    }
    if (tries === 300) throw new Error(`no letter to ${address} arrives`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
