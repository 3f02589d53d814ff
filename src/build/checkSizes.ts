/** A file of a built site, as it is sent. */
export interface BuiltFile {
  /** From the site's folder, with slashes. */
  readonly path: string;
  /** Bytes on the wire: brotli where the build made one. */
  readonly bytes: number;
  /** What it says, where it is a script. */
  readonly text?: string;
}

/** Something that a reader waits for, and how many bytes it may have. */
export interface SizeRow {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

/** With all of its styles in it; `npm run bench` measures what it costs in time. */
const PAGE_LIMIT = 26_000;
const FONT_LIMIT = 60_000;
const HOST_SCRIPT_LIMIT = 3_000;
const IDLE_LIMIT = 80_000;
/** The owner's packages (React, react-query, i18next, wouter) and the shell around the views. */
const SHELL_LIMIT = 112_000;
/**
 * A little above what they are, so that growth is seen (a few bytes come and go with the names of files); `LiveCurve`
 * is recharts.
 */
const PART_LIMITS: Readonly<Record<string, number>> = {
  ProfileView: 12_500,
  TimelineView: 15_750,
  MembershipView: 22_000,
  SourcesView: 16_000,
  EmbedView: 7_400,
  LiveCurve: 90_000,
  ko: 8_750,
  en: 7_750,
  facts: 6_500,
  tables: 16_500,
  'world-map': 19_500,
};
const OTHER_LIMIT = 4_000;

const SHELL = /^assets\/hydrateApp-[\w-]{8}\.js$/;
const VIEW = /^assets\/\w+View-[\w-]{8}\.js$/;
const LAZY = /^assets\/.*\.js(?:on)?$/;

/**
 * What a built site costs, part by part. The shell and each view are counted with everything they import, a view
 * without what the shell has. Throws where the site has no page, no heading font or no shell.
 */
export function checkSizes(files: readonly BuiltFile[]): SizeRow[] {
  const find = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
  const pages = find(/\.html$/);
  const fonts = find(/\.woff2$/);
  const starts = find(SHELL);
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (!heaviest || fonts.length === 0 || starts.length === 0)
    throw new Error('This is no built site: it has no page, no heading font or no shell');

  const seen = new Set<BuiltFile>();
  // The bundler may split the shell into an entry and a chunk of the same name.
  const shell = starts.flatMap((start) => findImported(files, start, seen));
  const views = find(VIEW).map((view) => ({ view, parts: findImported(files, view, new Set(shell)) }));
  const counted = new Set([...shell, ...views.flatMap(({ parts }) => parts)]);
  return [
    ...pages.map(({ path, bytes }) => ({ what: path, bytes, limit: PAGE_LIMIT })),
    { what: 'heading font', bytes: sumBytes(fonts), limit: FONT_LIMIT },
    {
      what: 'heaviest page until it is idle',
      bytes: heaviest.bytes + sumBytes(fonts) + sumBytes(find(/connectToHost-[\w-]{8}\.js$/)),
      limit: IDLE_LIMIT,
    },
    ...find(/^embed\.v\d+\.js$/).map(({ path, bytes }) => ({ what: path, bytes, limit: HOST_SCRIPT_LIMIT })),
    { what: 'shell, at the first press', bytes: sumBytes(shell), limit: SHELL_LIMIT },
    ...views.map(({ view, parts }) => buildRow(view, sumBytes(parts))),
    ...find(LAZY)
      .filter((file) => !counted.has(file))
      .map((file) => buildRow(file, file.bytes)),
  ];
}

function buildRow({ path }: BuiltFile, bytes: number): SizeRow {
  const what = path.replace(/^assets\//, '').replace(/-[\w-]{8}\.\w+$/, '');
  return { what, bytes, limit: PART_LIMITS[what] ?? OTHER_LIMIT };
}

/** A script and all that it imports before it can run, without what is in `there`; what is added is put there. */
function findImported(files: readonly BuiltFile[], file: BuiltFile, there: Set<BuiltFile>): BuiltFile[] {
  if (there.has(file)) return [];
  there.add(file);
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const names = [...(file.text ?? '').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, name]) => folder + String(name),
  );
  return [
    file,
    ...names
      .flatMap((name) => files.filter(({ path }) => path === name))
      .flatMap((each) => findImported(files, each, there)),
  ];
}

const sumBytes = (files: readonly BuiltFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
