/** How far the next line is set in: as far as the last one, and further where that opens a block or a bracket. */
export function indentAfter(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  if (/[:([{]\s*$/.test(line)) return `${indent}    `;
  const leaves = /^\s+(return|pass|raise|break|continue)\b/.test(line);
  return leaves ? indent.slice(4) : indent;
}
