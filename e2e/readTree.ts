import type { CDPSession, Page } from '@playwright/test';

type AxNode = Awaited<ReturnType<typeof readNodes>>[number];

/** A node as it is announced; `isByLabel` where its name stands nowhere on the page. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number | undefined;
  readonly isByLabel: boolean;
}

/** Chromium's accessibility tree of a page as a list in reading order: its words, and its other nodes. */
export async function readTree(page: Page): Promise<{ words: string[]; told: Told[] }> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readNodes(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words: string[] = [];
  const told: Told[] = [];
  const walk = (node: AxNode): void => {
    const role = String(node.role?.value ?? '');
    const name = normalizeText(String(node.name?.value ?? ''));
    if (!node.ignored && role === 'StaticText') words.push(name);
    else if (!node.ignored)
      told.push({
        role,
        name,
        description: normalizeText(String(node.description?.value ?? '')),
        level: levelOf(node),
        isByLabel: isByLabel(node),
      });
    // What follows a text are its lines, which are the same words again.
    if (role !== 'StaticText')
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) walk(child);
      }
  };
  const [root] = nodes;
  if (root) walk(root);
  await session.detach();
  return { words: words.filter((each) => each !== ''), told };
}

async function readNodes(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/**
 * What a person sees and what is there to be heard alone, as the texts of the document; `isSilent` is hidden from
 * hearing.
 */
export async function readSeen(page: Page): Promise<{ text: string; isSeen: boolean; isSilent: boolean }[]> {
  const seen = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest('script, style, template, noscript, option, textarea') ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      found.push({
        text: node.textContent ?? '',
        isSeen: !parent.closest('.visually-hidden'),
        isSilent: parent.closest('[aria-hidden="true"]') !== null,
      });
    }
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox], [type=range])'),
    ].filter((field) => field.checkVisibility());
    return [...found, ...fields.map(({ value }) => ({ text: value, isSeen: true, isSilent: false }))];
  });
  return seen.map((each) => ({ ...each, text: normalizeText(each.text) })).filter(({ text }) => text !== '');
}

/** Without what only shapes a line, and in small letters, since the tree tells words as they are drawn. */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u2060\u200B\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function levelOf(node: AxNode): number | undefined {
  const level: unknown = node.properties?.find(({ name }) => name === 'level')?.value.value;
  return typeof level === 'number' ? level : undefined;
}

/** Whether a node is named by words that stand nowhere on the page. */
function isByLabel(node: AxNode): boolean {
  const source = node.name?.sources?.find(
    ({ superseded, value, attributeValue }) => !superseded && (value ?? attributeValue) !== undefined,
  );
  return source?.attribute === 'aria-label' || source?.attribute === 'title';
}

/** What is announced when it changes, as it stands. */
export async function readLive(page: Page): Promise<string[]> {
  return page.locator('output, [role="status"], [role="alert"], [aria-live]').allInnerTexts();
}
