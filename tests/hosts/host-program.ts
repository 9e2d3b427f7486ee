import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/served-site.ts';

export type HostName = 'nginx' | 'caddy';

export interface Host {
  /** Address of the home page of the site. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Where a program of the system is, if it is installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Starts a host with the settings that `npm run host` prints, on a port of its own, and waits until it answers. */
export async function startHost(name: HostName, outDir: string, base: string): Promise<Host> {
  const program = findProgram(name);
  if (!program) throw new Error(`${name} is not installed`);
  const site = `http://localhost:${await freePort()}`;
  const folder = mkdtempSync(join(tmpdir(), 'passage-host-'));
  const settings = execFileSync(process.execPath, ['src/cli/main.ts', 'host', name, '--outDir', outDir], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, PASSAGE_SITE: site, PASSAGE_BASE: base },
  });
  const file = join(folder, 'settings');
  writeFileSync(file, name === 'nginx' ? wholeNginx(settings, folder) : `{\n  admin off\n}\n${settings}`);
  const words =
    name === 'nginx' ? ['-e', join(folder, 'error.log'), '-c', file] : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(program, words, {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const address = site + base;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, stop };
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`${name} does not answer with these settings:\n${settings}`);
}

/** The settings of a whole nginx around those of one server, with all that it writes kept in one folder. */
function wholeNginx(server: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${server}}\n`;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
