import type { KnipConfig } from 'knip';

/** Files, exports and packages that nothing uses. */
const config: KnipConfig = {
  entry: [
    ...['src/pages/**/*.{astro,ts}', 'src/cli/author/extract/reading-*.ts', 'src/cli/verify/*-thread.ts'],
    ...['tests/*/run.ts', 'tests/bench/*.ts', 'tests/bench/*/main.ts', 'tests/bench/source/astro.config.mjs'],
    ...['tests/**/*.test.ts', 'tests/**/*.test-d.ts', 'tests/*.config.{ts,mjs}', 'tests/support/*.mjs'],
  ],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.{ts,mjs}'],
  compilers: {
    // The code at the top, what the rest says of a module, and scripts, which are named by the address of their file.
    astro: (text: string) => {
      const [, code = '', rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
      const scripts = [...rest.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, file]) => `import '${file}';`);
      const inline = [...rest.matchAll(/^\s*(import\s[^;]*;)/gmu)].map(([, statement]) => statement);
      const said = [...rest.matchAll(/\b[A-Za-z]\w*\.\w+/gu)].map(([member]) => `${member};`);
      return [code, ...scripts, ...inline, ...said].join('\n');
    },
  },
  // An interface names a part of another, whoever else says the name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Measured side by side with ours, from the folders of the packages.
  ignoreDependencies: ['@knight-lab/timelinejs', 'd3-milestones', 'timelines-chart'],
  ignoreBinaries: ['apt-get', 'mkfifo'],
};

export default config;
