/** The page shown at addresses where there is none. */

export const title = 'Not found';
export const thereIsNoPage = 'There is no page at this address';
export const description = 'There is no page at this address.';
export const mayBeMistyped =
  'It may have been mistyped. Addresses of events and passages do not change once they are published.';

export const timelineAndList = 'The timeline and the list of all events';
export const documents = 'The documents';
export const places = 'Places';
export const parties = 'Parties';
export const stories = 'Stories';
export const everyPage = 'Every page';
