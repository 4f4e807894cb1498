import 'server-only';
import diagnostics from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';

/**
 * Lets the server end at once when it is asked to and nobody waits for an answer. Next stops listening on SIGINT and
 * SIGTERM, and then waits until every connection is gone. But a browser keeps connections ready that it has not used yet,
 * and Node gives each of those a minute to say something. So once the last answer is out, connections are cut.
 */
export function stopWhenAsked(): void {
  const servers = new Set<Server>();
  let running = 0;
  let isAsked = false;

  const cut = () => {
    if (isAsked && running === 0) for (const server of servers) server.closeAllConnections();
  };
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse };
    servers.add(server);
    running += 1;
    // Also when whoever asked has left without the answer.
    response.once('close', () => {
      running -= 1;
      cut();
    });
  });
  const asked = () => {
    isAsked = true;
    cut();
  };
  process.on('SIGINT', asked).on('SIGTERM', asked);
}
