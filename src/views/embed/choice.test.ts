import { describe, expect, it } from 'vitest';
import { parseChoice } from './choice';

const VIEWS = ['profile', 'timeline', 'membership'] as const;
const parse = (search: string) => parseChoice(new URLSearchParams(search), VIEWS, 'ko');

describe('parseChoice', () => {
  it('starts with the first view, in the language of the page', () => {
    expect(parse('')).toEqual({ view: 'profile', lang: 'ko', theme: 'auto', width: '100%', select: '' });
  });

  it('reads all that can be chosen', () => {
    expect(parse('view=membership&lang=en&look=dark&width=640&year=1990&country=KR')).toEqual({
      view: 'membership',
      lang: 'en',
      theme: 'dark',
      width: 640,
      select: 'year=1990&country=KR',
    });
  });

  it('leaves the language to the reader where the editor says so', () => {
    expect(parse('lang=own').lang).toBe('');
  });

  it('drops what the view does not show: a year is no choice of the timeline', () => {
    expect(parse('view=timeline&year=1990&from=1960').select).toBe('from=1960');
  });

  it.each([
    'view=sources',
    'view=<script>',
    'lang=fr',
    'look=pink',
    'width=0',
    'width=99999',
    'width=1e3',
    'width=64.5',
    'year=x',
  ])('takes %s for absent', (search) => {
    expect(parse(search)).toEqual(parse(''));
  });

  it('offers no view that is not there', () => {
    expect(parseChoice(new URLSearchParams('view=timeline'), ['membership'], 'en').view).toBe('membership');
  });
});
