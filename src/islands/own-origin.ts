/** Names by which a browser reaches its own machine. */
const ownMachine = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/u;

/** The address of the host that a page was read from, if it is one that others can read it from too. */
export function ownOrigin({
  protocol,
  hostname,
  origin,
}: Pick<Location, 'protocol' | 'hostname' | 'origin'>): string | undefined {
  return /^https?:$/u.test(protocol) && !ownMachine.test(hostname) ? origin : undefined;
}
