/**
 * Stores the path of this page in its entry of the browser's session history, so that the page of a document can offer the way
 * back (`return-link.ts`). Pages send no referrer, so nothing else tells which page came before.
 */
if ('navigation' in globalThis) {
  const name = () => {
    if (navigation.currentEntry && navigation.currentEntry.getState() === undefined)
      navigation.updateCurrentEntry({ state: { path: location.pathname } });
  };
  addEventListener('hashchange', name);
  name();
}
