import { fileURLToPath } from 'node:url';
import config from '../../../astro.config.mjs';

const isWhole = process.env.BENCH_WHOLE === 'yes';
/** Pages of which there are thousands: left out unless they are asked for. */
const left = /\/src\/pages\/(?:passages|events)\/\[id\]\.astro$/u;
const withoutThousands = {
  name: 'without-thousands',
  enforce: 'pre',
  load: (id) => (!isWhole && left.test(id) ? '---\nexport const getStaticPaths = () => [];\n---\n' : undefined),
};

/** The site as it is always built, but one page after the other, each timed. */
export default {
  ...config,
  build: { ...config.build, concurrency: 1 },
  vite: { ...config.vite, plugins: [...config.vite.plugins, withoutThousands] },
  integrations: [
    {
      name: 'time-render',
      hooks: {
        'astro:config:setup': ({ addMiddleware }) =>
          addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('time-render.ts', import.meta.url)) }),
      },
    },
  ],
};
