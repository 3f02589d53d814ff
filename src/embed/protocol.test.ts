import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEIGHT_BOUNDS_PX, parseFrameMessage, parseHostMessage, SIGNATURE, parseEmbedSelection } from './protocol';

const signed = (message: object) => ({ ...SIGNATURE, ...message });

describe('parseFrameMessage', () => {
  it.each([
    { type: 'ready', view: 'timeline', language: 'ko' },
    { type: 'height', height: 812.5 },
    { type: 'language', language: 'en' },
    { type: 'select', select: { year: '1990' } },
    { type: 'unknown', select: { event: '1953-10-18-constitution' } },
  ])('takes $type', (message) => {
    expect(parseFrameMessage(signed(message))).toEqual(signed(message));
  });

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    -1,
    0,
    HEIGHT_BOUNDS_PX.max + 1,
    1e308,
    '800',
    '800px',
    null,
    undefined,
    [800],
    { valueOf: 800 },
  ])('ignores the height %s', (height) => {
    expect(parseFrameMessage(signed({ type: 'height', height }))).toBeUndefined();
  });

  it('ignores another name, another version and an unknown type', () => {
    const height = { type: 'height', height: 800 };
    expect(parseFrameMessage({ ...height, name: 'other', version: 1 })).toBeUndefined();
    expect(parseFrameMessage({ ...height, name: 'iom-explorer', version: 2 })).toBeUndefined();
    expect(parseFrameMessage({ ...height, name: 'iom-explorer' })).toBeUndefined();
    expect(parseFrameMessage(signed({ type: 'navigate', href: 'javascript:alert(1)' }))).toBeUndefined();
  });

  it('keeps the known parts alone', () => {
    expect(parseFrameMessage(signed({ type: 'height', height: 800, html: '<img src=x onerror=alert(1)>' }))).toEqual(
      signed({ type: 'height', height: 800 }),
    );
  });

  it('never throws, whatever it is given', () => {
    assert(
      property(anything(), (data) => {
        parseFrameMessage(data);
        parseHostMessage(data);
        parseFrameMessage(signed({ type: 'select', select: data }));
      }),
    );
  });
});

describe('parseHostMessage', () => {
  it.each([
    { type: 'language', language: 'ko' },
    { type: 'theme', theme: 'dark' },
    { type: 'theme', theme: 'auto' },
    { type: 'select', select: {} },
    { type: 'measure' },
  ])('takes $type', (message) => {
    expect(parseHostMessage(signed(message))).toEqual(signed(message));
  });

  it.each([
    { type: 'language', language: 'fr' },
    { type: 'language', language: '<b>ko</b>' },
    { type: 'theme', theme: 'url(evil)' },
    { type: 'height', height: 800 },
    { type: 'select' },
    { type: 'select', select: 'year=1990' },
  ])('ignores %o', (message) => {
    expect(parseHostMessage(signed(message))).toBeUndefined();
  });
});

describe('parseEmbedSelection', () => {
  it('takes a few options by plain names', () => {
    const selection = { year: '1990', country: 'KR', event: 'founded', search: '대한민국' };
    expect(parseEmbedSelection(selection)).toEqual(selection);
    expect(parseEmbedSelection({})).toEqual({});
  });

  it.each([
    [{ year: 1990 }],
    [{ year: { toString: 'x' } }],
    [{ search: '<img src=x onerror=alert(1)>' }],
    [{ search: 'a\u0000b' }],
    [{ 'on click': 'x' }],
    [{ Year: '1990' }],
    [JSON.parse('{"__proto__": "x"}')],
    [{ search: 'x'.repeat(121) }],
  ])('leaves out %o, and takes what stands beside it', (selection) => {
    expect(parseEmbedSelection(selection)).toBeUndefined();
    expect(parseEmbedSelection({ ...selection, from: '1960' })).toEqual({ from: '1960' });
  });

  it.each([
    ['year=1990'],
    [['year']],
    [new Map([['year', '1990']])],
    [Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`x${'y'.repeat(index)}`, 'z']))],
  ])('refuses %o', (selection) => {
    expect(parseEmbedSelection(selection)).toBeUndefined();
  });
});
