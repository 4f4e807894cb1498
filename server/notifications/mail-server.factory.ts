import { createServer, type Server, type Socket } from 'node:net';

/** What the server says to a recipient; by default it takes everything. */
type Rule = (recipient: string) => string;

/** A mail server of about five words, on a free port: it takes letters, or says no when its rule does. */
export class TinyMailServer {
  readonly letters: { to: string; text: string }[] = [];
  connections = 0;
  private readonly server: Server;

  constructor(private rule: Rule = () => '250 ok') {
    this.server = createServer((socket) => this.talk(socket));
  }

  answerWith(rule: Rule): void {
    this.rule = rule;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private talk(socket: Socket): void {
    this.connections += 1;
    let to = '';
    let text: string | null = null;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (text !== null) {
        if (line !== '.') {
          text += `${line}\n`;
          return;
        }
        this.letters.push({ to, text });
        text = null;
        say('250 taken');
      } else if (/^rcpt to:/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        say(this.rule(to));
      } else if (/^data$/i.test(line)) {
        text = '';
        say('354 go on');
      } else if (/^quit$/i.test(line)) {
        say('221 bye');
        socket.end();
      } else {
        say('250 ok');
      }
    };
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
    });
    say('220 tiny');
  }
}
