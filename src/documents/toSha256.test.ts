import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSha256 } from './toSha256';

test('is the same as that of Node for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toSha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
}, 60_000);
