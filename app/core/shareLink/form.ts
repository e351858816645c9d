/**
 * A link: `#`, version, codec, payload, check, end mark. All of it letters and digits, so that nothing it is pasted into
 * changes it. See README.md.
 */
export const VERSION = '1';

/** `c`: compact text and dictionary; `t`: text and dictionary; `d`: text alone, for other programs that write links. */
export type Codec = 'c' | 't' | 'd';

/** A link that lacks it was cut off. */
export const END_MARK = 'z';

/** The longest link that is read, in characters. */
export const MAX_LINK = 200_000;

/** The longest text a link may hold, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 256 * 1024;
