/**
 * A name that nobody else gives: 128 random bits. `crypto.randomUUID` would do the same, but is missing where a page came
 * over plain HTTP, as from a server in one's own network.
 */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
