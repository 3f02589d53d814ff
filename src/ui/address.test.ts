import { expect, test, describe, it } from 'vitest';
import { findInvalidParams, resolvePublicAddress } from './address';

const find = (query: string) =>
  findInvalidParams(new URLSearchParams(query), { kind: ['elections', 'name'], year: ['1982'] });

test('an address that asks for what there is has nothing to report', () => {
  for (const query of ['', 'kind=elections,name&year=1982', 'kind=&year=', 'fact=nope&theme=dark'])
    expect(find(query)).toEqual({ unknown: [], forget: {} });
});

test('what there is not is named, and the rest of the address is kept', () => {
  expect(find('kind=zzz&year=1900&q=fish')).toEqual({
    unknown: ['kind=zzz', 'year=1900'],
    forget: { kind: undefined, year: undefined },
  });
  expect(find('kind=elections,party,name')).toEqual({ unknown: ['kind=party'], forget: { kind: 'elections,name' } });
});

const ON_DISK = { href: 'file:///C:/Users/Kim/iom-explorer.html#/ko/timeline/', protocol: 'file:' };
const ON_WEB = { href: 'https://mirror.example/iom/ko/timeline/?q=name', protocol: 'https:' };

describe('resolvePublicAddress', () => {
  it('gives the address within a file on a disk, without the folders of the reader', () => {
    expect(resolvePublicAddress('#/ko/timeline/#founded', ON_DISK, '')).toBe('#/ko/timeline/#founded');
  });

  it("gives the published site's address where the build of the file was given it", () => {
    expect(resolvePublicAddress('#/ko/timeline/#founded', ON_DISK, 'https://iom.example/x/')).toBe(
      'https://iom.example/x/ko/timeline/#founded',
    );
  });

  it('gives where the reader is on the web, whatever the build was given', () => {
    expect(resolvePublicAddress('/iom/ko/timeline/#founded', ON_WEB, 'https://iom.example/')).toBe(
      'https://mirror.example/iom/ko/timeline/#founded',
    );
  });
});
