import { numberToBase62 } from './base62.ts';

/** How many characters the check of a link has. */
export const CHECK_LENGTH = 5;

const table = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32 of the text's characters, all of which are ASCII. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i += 1) {
    crc = (table[(crc ^ text.charCodeAt(i)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** What stands at the end of a link so that a changed character is noticed. */
export const checkOf = (text: string): string =>
  numberToBase62(crc32(text) % 62 ** CHECK_LENGTH, CHECK_LENGTH);
