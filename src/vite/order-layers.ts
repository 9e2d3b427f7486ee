import { layerOrder } from '../site/layer-order.ts';

const styles = '/src/styles/';

/** A Vite plugin: every style sheet of the site begins with the order of the layers, in whatever order they are bundled. */
export function orderLayers() {
  return {
    name: 'passage:order-layers',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      const [path = ''] = id.split('?');
      return path.includes(styles) && path.endsWith('.css') ? `${layerOrder}\n${code}` : undefined;
    },
  };
}
