declare module 'virtual:serif-faces' {
  /** The files of upright letters of the serif, in the order in which browsers look for a letter; none in a dev server. */
  export const faces: readonly { readonly url: string; readonly range: string }[];
}
