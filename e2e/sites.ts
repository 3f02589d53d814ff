/** The builds that the journeys walk through; e2e/buildSites.ts makes them. */
export const SITES = {
  production: toSite('dist', 4310),
  development: toSite('.generated/development', 4311),
  changed: toSite('.generated/changed', 4312),
} as const;

function toSite(dir: string, port: number) {
  const own = port + Number(process.env['PORT_OFFSET'] ?? 0);
  return { dir, port: own, url: `http://localhost:${own}` };
}
