/**
 * Shows on the screen that something takes a while: one line with the seconds counting in a terminal, a line every
 * half minute in a log. Returns the function that ends it, which leaves the title and the time it took.
 */
export function busy(title) {
  const began = Date.now();
  const isTerminal = process.stdout.isTTY;
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const say = () => process.stdout.write(isTerminal ? `\r\x1b[K${title} … ${seconds()}` : `${title} … ${seconds()}\n`);

  if (isTerminal) say();
  else process.stdout.write(`${title} …\n`);
  const ticking = setInterval(say, isTerminal ? 1_000 : 30_000);

  return () => {
    clearInterval(ticking);
    if (isTerminal) process.stdout.write('\r\x1b[K');
    process.stdout.write(`${title}: ${seconds()}\n`);
  };
}
