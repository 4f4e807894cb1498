import { Stop } from './stop.mjs';

/**
 * The options of a script, as `{ name: value }` over the given defaults: `--name` for a true/false one, `--name=text`
 * for a text. Also finds a true/false one that npm has kept for itself because `--` was forgotten (`npm run demo --reset`).
 */
export function readOptions(command, defaults, given = process.argv.slice(2)) {
  const options = { ...defaults };
  for (const name of Object.keys(defaults)) {
    if (typeof defaults[name] === 'boolean' && process.env[`npm_config_${name}`] === 'true') options[name] = true;
  }
  for (const argument of given) {
    const [, name, text] = /^--([a-z-]+)(?:=(.*))?$/.exec(argument) ?? [];
    if (name === undefined || !(name in defaults)) throw new Stop(unknown(argument, defaults, command));
    options[name] = typeof defaults[name] === 'boolean' ? true : (text ?? '');
  }
  return options;
}

/** npm keeps what stands before `--` for itself, so that an example has to have it. */
function unknown(argument, defaults, command) {
  const known = Object.keys(defaults).map((name) => `--${name}${typeof defaults[name] === 'boolean' ? '' : '=…'}`);
  if (known.length === 0) return `There is no option ${argument}; ${command} has none. Settings are in .env.example.`;
  return `There is no option ${argument}; there is ${known.join(' and ')}. Like this: ${command} -- ${known[0]}`;
}
