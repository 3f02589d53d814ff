import { expect, test, vi } from 'vitest';
import { createLoader } from './createLoader';

test('loads a value once, however often it is asked for, and then has it at hand', async () => {
  const fetchValue = vi.fn((key: string) => Promise.resolve(key.toUpperCase()));
  const { load, getLoaded } = createLoader(fetchValue);
  const asked = [load('a'), load('a')];
  expect(getLoaded('a')).toBeUndefined();
  expect(await Promise.all(asked)).toEqual(['A', 'A']);
  expect(await load('a')).toBe('A');
  expect(fetchValue).toHaveBeenCalledTimes(1);
  expect(getLoaded('a')).toBe('A');
  expect(getLoaded('b')).toBeUndefined();
});

test('a failed load may be tried again', async () => {
  const fetchValue = vi.fn((key: string) => Promise.resolve(key)).mockRejectedValueOnce(new Error('no network'));
  const { load, getLoaded } = createLoader(fetchValue);
  await expect(load('a')).rejects.toThrow('no network');
  expect(getLoaded('a')).toBeUndefined();
  await expect(load('a')).resolves.toBe('a');
});
