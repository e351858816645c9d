import { strToU8 } from 'fflate';
import { numberToBase62 } from './base62.ts';
import { crc32 } from './crc32.ts';

/** How many characters the check of a link has. */
export const CHECK_LENGTH = 5;

/** What stands at the end of a link, all of which is ASCII, so that a changed character is noticed. */
export const checkOf = (text: string): string =>
  numberToBase62(crc32(strToU8(text, true)) % 62 ** CHECK_LENGTH, CHECK_LENGTH);
