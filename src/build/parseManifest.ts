import * as v from 'valibot';

const entrySchema = v.object({
  file: v.string(),
  css: v.exactOptional(v.array(v.string())),
  imports: v.exactOptional(v.array(v.string())),
});

/** An entry of Vite's manifest: what a source file became. */
export type ManifestEntry = v.InferOutput<typeof entrySchema>;
/** What each source became, by its path from the root of the repository, as the bundler names it. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** The manifest of a build from the text of its file, with the parts alone that pages are made from; throws where it is another thing. */
export function parseManifest(text: string): Manifest {
  return v.parse(v.record(v.string(), entrySchema), JSON.parse(text));
}
