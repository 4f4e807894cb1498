// npm run -s measure -- NAME < input.json: prints a figure of the product as JSON; see docs/measure.md.
import { text } from 'node:stream/consumers';
import { commands } from './measure/commands';
import { BadInput } from './measure/fields';

/** One line of JSON on standard output, and the exit code: 0 for figures, 2 for bad input. */
async function main([name, ...more]: readonly string[]): Promise<number> {
  try {
    const command = name === undefined ? undefined : commands.get(name);
    if (!command || more.length > 0) {
      throw new BadInput(
        `Give one of these names and the input on standard input: ${[...commands.keys()].join(', ')}.`,
      );
    }
    if (process.stdin.isTTY) throw new BadInput(`Give the input on standard input: measure ${name} < input.json.`);
    console.log(JSON.stringify(command.run(readJson(await text(process.stdin)))));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.log(JSON.stringify({ error: error.message }));
    return 2;
  }
}

function readJson(written: string): unknown {
  try {
    // Some editors begin a file with a mark of the encoding, which is no JSON.
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    throw new BadInput(written.trim() ? 'The input is not JSON.' : 'The input is empty.');
  }
}

process.exitCode = await main(process.argv.slice(2));
