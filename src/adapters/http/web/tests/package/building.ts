/** Builds the package and what is made of it, as somebody does who installs it. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { type Alias, build } from 'vite';

export const WEB = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = `${WEB}packages/chat/dist`;
export const REACTS = ['18', '19'] as const;
export type ReactVersion = (typeof REACTS)[number];

/** Build the modules and the types of the package. */
export async function buildPackage(): Promise<void> {
  await build({ root: WEB, configFile: `${WEB}vite.package.config.ts`, logLevel: 'error' });
  typed('packages/chat');
}

/** Check types; throws with what the compiler says. */
export function typed(project: string): void {
  try {
    execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', project], { cwd: WEB, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error((error as { readonly stdout: string }).stdout, { cause: error });
  }
}

function where(react: ReactVersion): Alias[] {
  const home = react === '18' ? `${WEB}tests/package/react-18/node_modules` : `${WEB}node_modules`;
  return [
    { find: /^carechat$/u, replacement: `${DIST}/index.js` },
    { find: /^(react|react-dom)(\/.*)?$/u, replacement: `${home}/$1$2` },
  ];
}

/** One module of an entry and all that it needs; for a server, or for a browser. */
export async function bundle(entry: string, react: ReactVersion, outDir: string, server: boolean): Promise<void> {
  await build({
    root: WEB,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: where(react) },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(server ? { ssr: { noExternal: true } } : {}),
    build: { outDir, emptyOutDir: false, ssr: server, rollupOptions: { input: entry, output: { entryFileNames: '[name].js' } } },
  });
}
