declare module 'edtf' {
  /** The first and the last millisecond of a date. */
  export default function edtf(date: string): { readonly min: number; readonly max: number };
}
