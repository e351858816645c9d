/** The text of a Python file from its bytes (The Python Language Reference, 2.1.4 Encoding declarations; PEP 263). */

/** A file's text, or why there is none. A mark at its beginning (BOM) is kept, so that nothing of the file is lost. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: string };

/** Encodings a file can be written back in. */
export type Encoding = 'utf-8' | 'latin-1';

const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

export function decodePython(bytes: Uint8Array): Decoded {
  const ascii = String.fromCharCode(...bytes.subarray(0, 400));
  const [first = '', second = ''] = ascii.split(/\r\n|\r|\n/);
  const named = cookie.exec(first) ?? (/^[ \t\f]*(#.*)?$/.test(first) ? cookie.exec(second) : null);
  const encoding = (named?.[1] ?? 'utf-8').toLowerCase().replaceAll('_', '-');
  if (/^(latin-?1|iso-?8859-?1|iso-latin-1)$/.test(encoding)) {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { ok: true, text, encoding: 'latin-1' };
  }
  if (!/^(utf-?8|ascii|us-ascii|utf-?8-sig)$/.test(encoding)) {
    return { ok: false, reason: `it says it is in ${encoding}, which is not read here` };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    if (text.includes('\0')) return { ok: false, reason: 'it is no text' };
    return { ok: true, text, encoding: 'utf-8' };
  } catch {
    return { ok: false, reason: 'it is not in UTF-8 and names no other encoding' };
  }
}

/** The bytes of a text in the encoding its file had; null where the encoding has no sign for something new in it. */
export function encodePython(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 255) return null;
    bytes[i] = code;
  }
  return bytes;
}
