import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Builds the emptiest dynamic page that the framework can serve, in `folder` inside the project (so that it finds the
 * same packages), and answers the file that starts its server. What ours costs on top of it is what we can change.
 */
export function buildBareApp(root: string, folder: string): string {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'app'), { recursive: true });
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  write('package.json', '{ "name": "bare", "private": true, "type": "module" }');
  const rootPath = JSON.stringify(root);
  write(
    'next.config.js',
    `export default { output: 'standalone', outputFileTracingRoot: ${rootPath}, turbopack: { root: ${rootPath} }, typescript: { ignoreBuildErrors: true } };`,
  );
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "jsx": "react-jsx", "moduleResolution": "bundler", "module": "esnext", "strict": true } }',
  );
  write('app/layout.tsx', 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;');
  write('app/page.tsx', "export const dynamic = 'force-dynamic';\nexport default () => <h1>Hello</h1>;");
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  execFileSync(process.execPath, [next, 'build', folder], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return path.join(folder, '.next', 'standalone', path.relative(root, folder), 'server.js');
}
