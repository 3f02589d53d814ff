import { expect, test } from 'vitest';
import { findInvalidParams } from './address';

const find = (query: string) =>
  findInvalidParams(new URLSearchParams(query), { kind: ['elections', 'name'], year: ['1982'] });

test('an address that asks for what there is has nothing to be told', () => {
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
