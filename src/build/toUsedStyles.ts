import { parse, type ChildNode, type Container, type Rule } from 'postcss';
import { RARE_MEDIA } from '../app/loadStyles';

/** As a minifier writes them, without spaces. */
const RARE = [...RARE_MEDIA.replace(/\s/g, '').split(','), '(scripting:none)'];

/**
 * The styles that the first paint of a page may use: a rule goes where its selector names a class, an id or an attribute
 * that the page has not, or a pointer; so do rare media, what is for readers without script (who are sent the whole
 * styles), an animation where nothing that is left plays it, and a custom property where nothing reads it. What is named inside `:not()`, `:is()` and the like is no reason to go. Whoever adds
 * elements or attributes to the page later must load the whole styles first.
 */
export function toUsedStyles(css: string, html: string): string {
  const names = readNames(html);
  const sheet = parse(css);
  drop(sheet, (node) => node.type === 'rule' && !keepSelectors(node, names));
  drop(
    sheet,
    (node) => node.type === 'atrule' && node.name === 'media' && RARE.includes(node.params.replace(/\s/g, '')),
  );
  const used = sheet.toString();
  drop(sheet, (node) => node.type === 'atrule' && node.name === 'keyframes' && used.split(node.params).length < 3);
  drop(sheet, (node) => node.type === 'decl' && node.variable && !(used + html).includes(`var(${node.prop}`));
  return sheet.toString();
}

/** Attributes that a reader or the scripts of the first moments change. */
const SET_EARLY = ['open', 'hidden', 'data-theme', 'data-pressed'];
/** A class, an id, or an attribute with its value. */
const NAME = /[.#][\w-]+|\[(?<attribute>[\w-]+)(?:=(?<value>"[^"]*"|'[^']*'|[^\]"'\s]+))?/g;

/** What the selectors of a page may name: classes (`.x`), ids (`#x`), attributes (`[x`) and their values (`[x=y`). */
function readNames(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, attribute = '', value = ''] of html.matchAll(/\s([\w-]+)="([^"]*)"/g)) {
    names.add(`[${attribute.toLowerCase()}`).add(`[${attribute.toLowerCase()}=${value}`);
    if (attribute === 'class' || attribute === 'id')
      for (const name of value.split(/\s+/)) names.add((attribute === 'id' ? '#' : '.') + name);
  }
  return names;
}

/** Leaves the rule with the selectors that the page may match; false where there is none. */
function keepSelectors(rule: Rule, names: ReadonlySet<string>): boolean {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return true;
  const kept = rule.selectors.filter(
    (selector) =>
      !toOuter(selector).includes(':hover') &&
      [...toOuter(selector).matchAll(NAME)].every(({ 0: name, groups: { attribute, value } = {} }) =>
        attribute === undefined
          ? names.has(name)
          : SET_EARLY.includes(attribute) ||
            names.has(`[${attribute}${value === undefined ? '' : `=${value.replace(/["']/g, '')}`}`),
      ),
  );
  if (kept.length > 0) rule.selectors = kept;
  return kept.length > 0;
}

/** A selector without what stands in parentheses. */
function toOuter(selector: string): string {
  const outer = selector.replace(/\([^()]*\)/g, '');
  return outer === selector ? selector : toOuter(outer);
}

/** Takes away what is told to go, and the blocks that have nothing in them afterwards. */
function drop(container: Container, isGone: (node: ChildNode) => boolean): void {
  for (const node of container.nodes?.slice() ?? []) {
    if (isGone(node)) {
      node.remove();
    } else if ('nodes' in node && node.nodes) {
      drop(node, isGone);
      if (node.nodes.length === 0) node.remove();
    }
  }
}
