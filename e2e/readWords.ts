import type { Page } from '@playwright/test';

/** What a page shows of a document: its paragraphs, and where in the file its highlighted spans are, in code units. */
export interface ShownWords {
  readonly paragraphs: string[];
  readonly spans: { readonly start: number; readonly end: number }[];
}

/** Reads the words that the sources view shows of the document `id`, and finds each span by its position in `text`. */
export async function readWords(page: Page, id: string, text: string): Promise<ShownWords> {
  const paragraphs = await page.locator(`#document-${id} .paragraph-words`).evaluateAll((elements) =>
    elements.map((element) => ({
      words: element.textContent,
      spans: [...element.querySelectorAll('.paragraph-words span:has(a)')].map((span) => {
        const before = document.createRange();
        before.setStart(element, 0);
        before.setEndBefore(span);
        const start = before.toString().length;
        return { start, end: start + span.textContent.length };
      }),
    })),
  );
  let from = 0;
  const spans = paragraphs.flatMap((paragraph) => {
    const start = text.indexOf(paragraph.words, from);
    from = start + paragraph.words.length;
    return paragraph.spans.map((span) => ({ start: start + span.start, end: start + span.end }));
  });
  return { paragraphs: paragraphs.map(({ words }) => words), spans };
}
