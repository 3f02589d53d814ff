/** A file made in the page, for the reader to keep. `type` is its media type. */
export interface GeneratedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Offers a file to the reader as a download. A frame without `allow-downloads` ignores it. */
export function downloadFile({ name, type, content }: GeneratedFile): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
