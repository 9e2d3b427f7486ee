/** What a file of a package does without. */
export interface LeftOut {
  /** The end of the file's path. */
  readonly file: string;
  /** Declarations at its top level, with what stands there instead, or the word undefined. */
  readonly declarations: Readonly<Record<string, string>>;
  /** Methods of its classes, which do nothing then. */
  readonly methods?: Readonly<Record<string, readonly string[]>>;
  /** An object that is all of another module and more: only what is read from it is taken of that module. */
  readonly narrowed?: string;
}

/** A component of vis-timeline that draws nothing. */
const drawsNothing = 'class { setOptions() {} redraw() { return false; } markDirty() {} destroy() {} }';

/** What packages hold that no reader ever uses here. */
export const leftOut: readonly LeftOut[] = [
  {
    file: 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs',
    declarations: {
      ...nothing(
        'Graph2d',
        'DataScale',
        'DataAxis',
        'Points',
        'Bargraph',
        'Line',
        'GraphGroup',
        'Legend',
        'LineGraph',
        'timeline',
      ),
      ...nothing('drawPoint', 'drawBar', 'getGroupTemplate', 'getCallback'),
      ...nothing(
        'Configurator',
        'ColorPicker',
        'htmlColors',
        'configureOptions',
        'configureOptions$1',
        'allOptions',
        'allOptions$1',
      ),
      // What is drawn is drawn by `drawn-items.ts` and `draw-axis.ts`.
      ...nothing('Item', 'RangeItem', 'BackgroundItem', 'BoxItem', 'PointItem', 'ClusterItem', 'ClusterGenerator'),
      ...nothing('Group', 'BackgroundGroup', 'TimeStep', 'CustomTime', 'Activator', 'Popup'),
      ...Object.fromEntries(['ItemSet', 'TimeAxis', 'CurrentTime'].map((name) => [name, drawsNothing])),
      Validator: '{ validate: () => false }',
      locales: '{ en }',
    },
    methods: { Timeline: ['setItems', 'setGroups', 'setData', 'getItemRange', 'focus', 'getEventProperties'] },
    narrowed: 'availableUtils',
  },
  {
    file: 'vis-util/esnext/esm/vis-util.mjs',
    declarations: nothing('Activator$1', 'ColorPicker$1', 'Configurator$1', 'Popup$1', 'Validator$1', 'htmlColors'),
  },
];

function nothing(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, 'undefined']));
}
