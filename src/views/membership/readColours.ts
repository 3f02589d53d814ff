const TOKENS = {
  paper: '--paper',
  raised: '--paper-raised',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  blue: '--blue',
  blueDeep: '--blue-deep',
  wash: '--blue-wash',
  leave: '--leave',
  highlightEdge: '--highlight-edge',
} as const;
/** The colours of the page as a picture needs them: without variables, in the brightness that is shown. */
export type PictureColours = Readonly<Record<keyof typeof TOKENS, string>>;

/** Reads the colours that the browser gives an element's tokens. */
export function readColours(within: HTMLElement): PictureColours {
  const probe = document.createElement('span');
  within.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const { paper, raised, ink, inkSoft, rule, ruleStrong, blue, blueDeep, wash, leave, highlightEdge } = TOKENS;
  const colours = {
    paper: read(paper),
    raised: read(raised),
    ink: read(ink),
    inkSoft: read(inkSoft),
    rule: read(rule),
    ruleStrong: read(ruleStrong),
    blue: read(blue),
    blueDeep: read(blueDeep),
    wash: read(wash),
    leave: read(leave),
    highlightEdge: read(highlightEdge),
  };
  probe.remove();
  return colours;
}
