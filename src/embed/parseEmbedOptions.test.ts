import { assert, constantFrom, dictionary, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, parseSelection, buildSelectionChanges } from './parseEmbedOptions';

describe('parseAddress', () => {
  it('reads what is selected, and leaves the theme to others', () => {
    expect(parseAddress('?theme=dark&year=1990&country=KR&context=off')).toEqual({
      year: '1990',
      country: 'KR',
      context: 'off',
    });
  });

  it.each([
    '',
    '?theme=pink',
    '?year=90',
    '?year=1990x',
    '?year=NaN',
    '?country=KOR1',
    '?country=%3Cscript%3E',
    '?context=maybe',
    '?event=../../etc',
    '?kind=a,,b',
    '?q=%3Cimg%3E',
    '?measure=all',
    '?show=globe',
    '?unknown=1',
    '?__proto__=1',
    '?constructor=1',
    '?%E0%A4%A',
    '?theme',
  ])('takes a malformed or unknown option for absent: %s', (search) => {
    expect(parseAddress(search)).toEqual({});
  });

  it('keeps a good option beside a malformed one, and the first of two', () => {
    expect(parseAddress('?year=x&country=KR')).toEqual({ country: 'KR' });
    expect(parseAddress('?year=1990&year=2000')).toEqual({ year: '1990' });
    expect(parseAddress('?from=1960', 'founded')).toEqual({ event: 'founded', from: '1960' });
  });

  it('lets nothing through that could be markup or an address', () => {
    assert(
      property(
        dictionary(constantFrom('event', 'fact', 'year', 'country', 'context', 'theme', 'x'), string()),
        (query) => {
          for (const value of Object.values(parseAddress(new URLSearchParams(query))))
            expect(value).toMatch(/^[A-Za-z0-9.,-]{1,64}$/);
        },
      ),
    );
  });
});

describe('parseSelection', () => {
  it('takes only what an embed knows of what a host wants', () => {
    expect(parseSelection({ year: '1990', theme: 'dark', 'x-y': '1' })).toEqual({ year: '1990' });
  });

  it('takes only what a view shows something for', () => {
    expect(parseSelection({ year: '1990', from: '1960', event: 'founded' }, 'timeline')).toEqual({
      from: '1960',
      event: 'founded',
    });
  });
});

describe('buildSelectionChanges', () => {
  it('selects just this: all else goes, and an event is the fragment', () => {
    const { search, hash } = buildSelectionChanges({ country: 'KR', event: 'founded', year: 'x' });
    expect(search).toMatchObject({ country: 'KR', year: undefined, from: undefined, event: undefined });
    expect(hash).toBe('founded');
  });
});
