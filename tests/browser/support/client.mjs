// The API as a program uses it: signs in, carries the cookie and the CSRF token, and throws what it is refused.
export class Refused extends Error {
  constructor(status, problem) {
    super(`${status} ${problem.code ?? ''} ${JSON.stringify(problem)}`);
    this.status = status;
    this.problem = problem;
  }
}

export class Client {
  constructor(address) {
    this.address = address;
  }

  async signIn({ email, password }) {
    const answer = await fetch(`${this.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const session = await answer.json();
    if (!answer.ok) throw new Refused(answer.status, session);
    this.cookie = answer.headers.get('set-cookie').split(';')[0];
    this.token = session.csrf_token;
    return session;
  }

  /** The account of the demonstration with this role. */
  async signInAs(role) {
    const { demo_accounts: accounts } = await this.get('/info');
    return this.signIn(accounts.find((account) => account.role === role));
  }

  async call(method, path, body, headers = {}) {
    const binary = body instanceof Uint8Array;
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        ...(this.cookie ? { Cookie: this.cookie, 'X-CSRF-Token': this.token } : {}),
        ...(body === undefined ? {} : { 'Content-Type': binary ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      body: body === undefined || binary ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const value = text && /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
    if (!answer.ok) throw new Refused(answer.status, typeof value === 'object' ? value : { detail: value });
    return value;
  }

  get(path) {
    return this.call('GET', path);
  }
  post(path, body, headers) {
    return this.call('POST', path, body, headers);
  }

  /** Waits until a job has ended and gives it back. */
  async finished(job) {
    for (;;) {
      const now = await this.get(`/jobs/${job.id}`);
      if (!['queued', 'running'].includes(now.state)) return now;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}
