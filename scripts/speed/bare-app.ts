import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Builds the emptiest dynamic page that the framework can serve, in `folder`, and answers the file that starts its
 * server. What ours costs on top of it is what we can change. The folder has to be on the same disk as the project:
 * it gets the same packages as hard links.
 */
export function buildBareApp(root: string, folder: string): string {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'app'), { recursive: true });
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(folder, 'node_modules')]);
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  write('package.json', '{ "name": "bare", "private": true, "type": "module" }');
  const settings = 'outputFileTracingRoot: import.meta.dirname, turbopack: { root: import.meta.dirname }';
  write(
    'next.config.js',
    `export default { output: 'standalone', ${settings}, typescript: { ignoreBuildErrors: true } };`,
  );
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "jsx": "react-jsx", "moduleResolution": "bundler", "strict": true } }',
  );
  write('app/layout.tsx', 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;');
  write('app/page.tsx', "export const dynamic = 'force-dynamic';\nexport default () => <h1>Hello</h1>;");
  const next = path.join(folder, 'node_modules', 'next', 'dist', 'bin', 'next');
  execFileSync(process.execPath, [next, 'build', folder], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const standalone = path.join(folder, '.next', 'standalone');
  fs.cpSync(path.join(folder, '.next', 'static'), path.join(standalone, '.next', 'static'), { recursive: true });
  return path.join(standalone, 'server.js');
}
