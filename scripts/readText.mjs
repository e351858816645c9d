/**
 * The whole of a stream as text. Refuses, without reading on, what is larger than `most` bytes, and what is not UTF-8:
 * letters that were guessed would be written on as if they were the person's.
 * @param {AsyncIterable<Buffer>} stream
 * @param {number} most
 * @returns {Promise<string>}
 */
export async function readText(stream, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new Error(`it is larger than any design (${most} bytes).`);
    chunks.push(chunk);
  }
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(Buffer.concat(chunks));
  } catch {
    throw new Error('it is not text in UTF-8.');
  }
}
