import { describe, expect, it } from 'vitest';
import { pickRate } from './pickRate';

describe('pickRate', () => {
  it('takes the slowdown at which both figures are nearest to the reference', () => {
    expect(
      pickRate([
        { cpu: 1, fcp: 390, tbt: 70 },
        { cpu: 1.3, fcp: 460, tbt: 130 },
        { cpu: 4, fcp: 930, tbt: 400 },
      ]),
    ).toBe(1.3);
  });

  it('weighs by ratio: half as much is as far as twice as much', () => {
    expect(
      pickRate([
        { cpu: 1, fcp: 444, tbt: 60 },
        { cpu: 2, fcp: 444, tbt: 200 },
      ]),
    ).toBe(2);
  });

  it('takes a page without any blocking as far away, not as broken', () => {
    expect(
      pickRate([
        { cpu: 1, fcp: 444, tbt: 0 },
        { cpu: 2, fcp: 800, tbt: 121 },
      ]),
    ).toBe(2);
  });

  it('throws where nothing was tried', () => {
    expect(() => pickRate([])).toThrow('no trial');
  });
});
