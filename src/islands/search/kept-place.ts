/** Where a reader is among results, as an entry of the session history keeps it. */
export interface Place {
  /** So many results are shown. */
  readonly shown: number;
  readonly top: number;
  /** The result that was followed last. */
  readonly followed?: number | undefined;
}

export function keptPlace(): Place | undefined {
  return (history.state as { readonly place?: Place } | null)?.place;
}

export function keepPlace(place: Place): void {
  history.replaceState({ ...(history.state as object | null), place }, '');
}
