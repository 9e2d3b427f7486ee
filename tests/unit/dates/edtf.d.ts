declare module 'edtf' {
  /** First and last millisecond of a date, both counted in. */
  export default function edtf(date: string): { readonly min: number; readonly max: number };
}
