/**
 * Bytes as letters and digits, which no chat, mail or wiki changes. 32 bytes make 43 characters; the rest at the end as
 * few as it needs.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const values = new Map([...alphabet].map((char, value) => [char, value]));

const CHUNK_BYTES = 32;
const CHUNK_CHARS = 43;

/** How many characters n bytes need, for n up to 32. */
const charsFor = Array.from({ length: CHUNK_BYTES + 1 }, (_, bytes) =>
  Math.ceil((bytes * 8) / Math.log2(62)),
);

// Five characters at a time: 62 ** 5 fits a number, and one step on a big integer then does the work of five.
const STEP = 62 ** 5;
const BIG_STEP = BigInt(STEP);

/** `value`, from 0, as so many characters. */
export function numberToBase62(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 62)) {
    text = alphabet.charAt(rest % 62) + text;
  }
  return text;
}

export function toBase62(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    chunks.push(chunkToBase62(bytes.subarray(at, at + CHUNK_BYTES)));
  }
  return chunks.join('');
}

function chunkToBase62(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let left = charsFor[bytes.length] ?? 0; left > 0; left -= 5) {
    text = numberToBase62(Number(value % BIG_STEP), Math.min(5, left)) + text;
    value /= BIG_STEP;
  }
  return text;
}

/** The bytes, or undefined if the text is not what `toBase62` makes of any. */
export function fromBase62(text: string): Uint8Array | undefined {
  const whole = Math.floor(text.length / CHUNK_CHARS);
  const rest = charsFor.indexOf(text.length % CHUNK_CHARS);
  if (rest < 0) return undefined;
  const bytes = new Uint8Array(whole * CHUNK_BYTES + rest);
  for (let chunk = 0; chunk * CHUNK_CHARS < text.length; chunk += 1) {
    const target = bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
    const source = text.slice(chunk * CHUNK_CHARS, (chunk + 1) * CHUNK_CHARS);
    if (!readChunk(source, target)) return undefined;
  }
  return bytes;
}

function readChunk(text: string, target: Uint8Array): boolean {
  let value = 0n;
  // The first step takes what is left over, so that all others take five.
  for (let at = 0, end = text.length % 5 || 5; at < text.length; at = end, end += 5) {
    let step = 0;
    for (const char of text.slice(at, end)) {
      const digit = values.get(char);
      if (digit === undefined) return false;
      step = step * 62 + digit;
    }
    value = value * BIG_STEP + BigInt(step);
  }
  for (let i = target.length - 1; i >= 0; i -= 1) {
    target[i] = Number(value & 255n);
    value >>= 8n;
  }
  return value === 0n;
}
