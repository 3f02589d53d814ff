import { parse, type AtRule } from 'postcss';

/** Media that few pages are seen in: paper, and colours of the reader's own. */
const RARE = ['print', '(forced-colors: active)'] as const;
/** For the `media` of the link that loads them. */
export const RARE_MEDIA = RARE.join(', ');

/** The styles without those of the rare media, and these alone, so that no first paint waits for them. */
export function splitStyles(css: string): { readonly common: string; readonly rare: string } {
  const common = parse(css);
  const rare: string[] = [];
  common.walkAtRules('media', (rule: AtRule) => {
    if (!RARE.some((media) => toPlain(media) === toPlain(rule.params))) return;
    rare.push(rule.toString());
    rule.remove();
  });
  return { common: common.toString(), rare: rare.join('\n') };
}

/** A minifier writes no spaces. */
function toPlain(media: string): string {
  return media.replace(/\s/g, '');
}
