import net from 'node:net';
import { Stop } from './stop.mjs';

/** Answers the port that will be listened on (0: any free one). A taken port is better noticed before a long build. */
export async function ensurePortFree(port, host, command) {
  if (port !== 0 && (await isAnswering(port))) throw taken(port, command);
  try {
    return await tryListening(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw taken(port, command);
    if (error.code === 'EACCES') {
      throw new Stop(
        `Your account may not listen on port ${port}. Choose one above 1023 like this: PORT=3000 ${command}`,
      );
    }
    throw new Stop(`This machine has no address "${host}" to listen on (${error.code}). Set HOST to another one.`);
  }
}

function taken(port, command) {
  const other = port < 65535 ? port + 1 : 3000;
  return new Stop(
    `Port ${port} is in use, perhaps by Draagvlak in another window. Stop that, or choose another port like this: PORT=${other} ${command}`,
  );
}

/** On some systems one may listen on localhost beside a program that listens on every address. */
function isAnswering(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: 'localhost' });
    const answer = (isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.setTimeout(1_000, () => answer(false));
  });
}

function tryListening(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
