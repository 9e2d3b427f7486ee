/**
 * Leaves the path of this page in the browser's own list of pages gone through, which ends with the tab, so that the page of
 * a document can offer the way back (`return-link.ts`). With no referrer ever sent, browsers tell no page what came before it.
 */
if ('navigation' in globalThis) {
  const name = () => {
    if (navigation.currentEntry && navigation.currentEntry.getState() === undefined)
      navigation.updateCurrentEntry({ state: { path: location.pathname } });
  };
  addEventListener('hashchange', name);
  name();
}
