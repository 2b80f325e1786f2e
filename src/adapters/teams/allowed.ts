/** Where Teams lets bots send to: the regions are paths of one host; the others are the clouds of their own. */
export const teamsRegions: readonly string[] = ['https://smba.trafficmanager.net/'];

/** The token vouches for the serviceUrl; this list says which of them our token may be sent to at all. */
export function isAllowed(serviceUrl: string, allowed: readonly string[]): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return allowed.some(one => {
    const known = URL.parse(one);
    if (known === null || known.origin !== url.origin) return false;
    const path = known.pathname.endsWith('/') ? known.pathname : `${known.pathname}/`;
    return `${url.pathname}/`.startsWith(path);
  });
}
