/** So many characters a camera still reads from a screen: a code of version 35, 157 squares wide. */
export const LONGEST_FOR_CODE = 2300;

/** A QR code as an SVG path over squares of size 1, in a picture `size` wide that keeps the quiet zone clear. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
}

/** The four light squares around a code that readers ask for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The QR code of a text of Latin characters, at most `LONGEST_FOR_CODE` of them. */
export async function qrCodeOf(text: string): Promise<QrCode> {
  if (text.length > LONGEST_FOR_CODE) throw new RangeError('too long for a QR code');
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, end]) => `M${x} ${y}h${end - x}v1H${x}z`),
  );
  return { path: path.join(''), size };
}

/** Where dark squares follow one another, from and to: without seams between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return [from, end === -1 ? row.length : end] as const;
  });
}
