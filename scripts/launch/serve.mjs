import { pathToFileURL } from 'node:url';
import { Stop } from './stop.mjs';

/**
 * Runs the built server in this very process, so that stopping, killing and restarting us is stopping, killing and
 * restarting the server. Answers its address once /api/health says it is well.
 */
export async function serve({ server, port, host, dataDir }) {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    // HOSTNAME is what Next listens on, and what containers set to their own name: HOST is ours.
    HOSTNAME: host,
    // The server changes its working folder to the built one.
    DATA_DIR: dataDir,
  });
  // What the server makes in the data folder is for this account alone, also when the folder was there before.
  process.umask(0o077);
  endWellWhenAsked();
  await import(pathToFileURL(server).href);
  const address = `http://${addressOf(host)}:${port}`;
  await untilHealthy(`${address}/api/health`);
  return address;
}

function addressOf(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Next finishes the open requests, connections that nobody uses are cut (server/stopping.ts), and Next leaves with 130 or
 * 143. Stopping on request is no failure: make it 0.
 */
function endWellWhenAsked() {
  let isAsked = false;
  const asked = () => {
    if (isAsked) return;
    isAsked = true;
    // A request that never ends must not keep us here.
    setTimeout(() => process.exit(0), 5_000).unref();
  };
  process.on('SIGINT', asked).on('SIGTERM', asked);
  process.on('exit', () => {
    if (isAsked) process.exitCode = 0;
  });
}

/** Asks until the answer is 200. Gives up on a 503 that stays, or after half a minute without any answer. */
async function untilHealthy(url) {
  const began = Date.now();
  let refusals = 0;
  while (Date.now() - began < 30_000) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    if (response) refusals += 1;
    if (refusals >= 5) throw new Stop(`The server started but is not well: ${await reason(response)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Stop(`The server did not answer on ${url} within 30 seconds.`);
}

async function reason(response) {
  const text = await response.text();
  try {
    return JSON.parse(text).reason ?? text;
  } catch {
    return `${response.status} ${text.slice(0, 300)}`;
  }
}
