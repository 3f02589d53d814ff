/** The builds that the journeys walk through; e2e/buildSites.ts makes them. */
export const SITES = {
  production: toSite('dist', 4310),
  development: toSite('.generated/development', 4311),
  changed: toSite('.generated/changed', 4312),
} as const;

function toSite(dir: string, port: number) {
  return { dir, port, url: `http://localhost:${port}` };
}
