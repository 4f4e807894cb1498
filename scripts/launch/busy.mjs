/**
 * Shows on the screen that something takes a while. Returns the function that ends it, which leaves the title and the
 * time it took.
 */
export function busy(title) {
  const began = Date.now();
  const line = ticker(() => title);
  return () => {
    line.end();
    process.stdout.write(`${title}: ${secondsSince(began)}\n`);
  };
}

/**
 * A last line that stays on the move: `text()` with the seconds counting in a terminal, said once every half minute in
 * a log. `say` puts lines above it.
 */
export function ticker(text) {
  const began = Date.now();
  const isTerminal = process.stdout.isTTY;
  const draw = () => text() && process.stdout.write(`${text()} … ${secondsSince(began)}${isTerminal ? '' : '\n'}`);
  const wipe = () => isTerminal && process.stdout.write('\r\x1b[K');

  draw();
  const ticking = setInterval(() => (wipe(), draw()), isTerminal ? 1_000 : 30_000);
  return {
    say(lines) {
      wipe();
      process.stdout.write(`${lines}\n`);
      if (isTerminal) draw();
    },
    end() {
      clearInterval(ticking);
      wipe();
    },
  };
}

export const secondsSince = (began) => `${Math.round((Date.now() - began) / 1000)} s`;
