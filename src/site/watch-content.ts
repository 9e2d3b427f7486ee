import { resolve, sep } from 'node:path';

/** The little of Vite that the plugin uses. */
interface DevServer {
  readonly watcher: { add(path: string): void; on(event: 'all', listener: (kind: string, path: string) => void): void };
  readonly environments: Readonly<
    Record<string, { moduleGraph: { invalidateAll(): void }; hot: { send(message: { type: 'full-reload' }): void } }>
  >;
}

/** A Vite plugin for `npm run dev`: any change in the content folder drops the loaded archive and reloads the page. */
export function watchContent() {
  return {
    name: 'passage:watch-content',
    configureServer({ watcher, environments }: DevServer): void {
      const folder = resolve(process.env['PASSAGE_CONTENT'] ?? 'content');
      watcher.add(folder);
      watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep)) return;
        for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
        environments['client']?.hot.send({ type: 'full-reload' });
      });
    },
  };
}
