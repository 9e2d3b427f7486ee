declare module 'edtf' {
  /** The first and the last millisecond of a date; null, an infinite number or NaN if it has none. */
  export default function edtf(date: string): { readonly min: number; readonly max: number };
}
