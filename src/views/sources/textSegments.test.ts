import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSpanTree, type SpanNode, splitText } from './textSegments';

const spansOf = (text: string) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })),
    { maxLength: 12 },
  );
const textAndSpans = fc
  .string({ unit: 'binary', maxLength: 60 })
  .chain((text) => fc.tuple(fc.constant(text), spansOf(text)));

test('joined, the segments are the text, whatever the spans', () => {
  fc.assert(
    fc.property(textAndSpans, ([text, spans]) => {
      expect(
        splitText(text, spans)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('joined, the segments of a span are its words, and no segment of a span is missing', () => {
  fc.assert(
    fc.property(textAndSpans, ([text, spans]) => {
      const segments = splitText(text, spans);
      for (const span of spans) {
        const words = segments
          .filter(({ covering }) => covering.includes(span))
          .map((segment) => segment.text)
          .join('');
        expect(words).toBe(text.slice(span.start, span.end));
      }
    }),
  );
});

test('the segments of a stretch are that stretch', () => {
  fc.assert(
    fc.property(textAndSpans, fc.nat(60), fc.nat(60), ([text, spans], one, other) => {
      const range = { start: Math.min(one, other, text.length), end: Math.min(Math.max(one, other), text.length) };
      expect(
        splitText(text, spans, range)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text.slice(range.start, range.end));
    }),
  );
});

test('the tree says the same words, and each span begins once', () => {
  fc.assert(
    fc.property(textAndSpans, ([text, spans]) => {
      const nodes = buildSpanTree(splitText(text, spans));
      expect(nodes.map(joinText).join('')).toBe(text);
      const begun = nodes.flatMap(listBegun);
      expect(new Set(begun).size).toBe(begun.length);
      expect(begun.length).toBe(spans.filter(({ start, end }) => start < end).length);
    }),
  );
});

test('a span in a span stays in it; an overlapping one goes on after it', () => {
  const [outer, inner, later] = [
    { start: 0, end: 6 },
    { start: 2, end: 4 },
    { start: 5, end: 8 },
  ];
  expect(buildSpanTree(splitText('abcdefgh', [later, inner, outer]))).toEqual([
    {
      kind: 'span',
      start: 0,
      span: outer,
      isFirst: true,
      children: [
        { kind: 'text', start: 0, text: 'ab' },
        { kind: 'span', start: 2, span: inner, isFirst: true, children: [{ kind: 'text', start: 2, text: 'cd' }] },
        { kind: 'text', start: 4, text: 'e' },
        { kind: 'span', start: 5, span: later, isFirst: true, children: [{ kind: 'text', start: 5, text: 'f' }] },
      ],
    },
    { kind: 'span', start: 6, span: later, isFirst: false, children: [{ kind: 'text', start: 6, text: 'gh' }] },
  ]);
});

type TestNode = SpanNode<{ start: number; end: number }>;

function joinText(node: TestNode): string {
  return node.kind === 'text' ? node.text : node.children.map(joinText).join('');
}

function listBegun(node: TestNode): object[] {
  return node.kind === 'text' ? [] : [...(node.isFirst ? [node.span] : []), ...node.children.flatMap(listBegun)];
}
