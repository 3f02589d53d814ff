/** Rules for hosts that read them (Cloudflare Pages, Netlify and others), and for our own server. */
export const HEADERS_FILE = '_headers';

/** The headers that a file of rules (`_headers`) has for a path, as the hosts that read it send them: every rule that matches adds its own. */
export function readHeaders(rules: string, path: string): [name: string, value: string][] {
  return rules.split(/\n{2,}/).flatMap((rule) => {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return matches ? lines.map(toHeader) : [];
  });
}

function toHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
