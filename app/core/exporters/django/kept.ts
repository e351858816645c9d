import type { PyBlock } from './python/block.ts';
import { oneDeeper, readBlock } from './python/block.ts';
import { importsOfBlock } from './python/blockImports.ts';
import type { OwnNames, Py } from './python/py.ts';
import { comment } from './python/strings.ts';

/** Python that a design keeps for a class body or a file: it could do anything, so it is written only once accepted. */
export interface KeptCode {
  readonly block: PyBlock | null;
  /** Why there is none although some was given. */
  readonly why: string | null;
  readonly comments: readonly string[];
}

/** @param isDeeper Whether it stands in a package of the app instead of in the app's folder. */
export function keptCode(code: string, acceptedCode: boolean, isDeeper = false): KeptCode {
  if (code.trim() === '') return { block: null, why: null, comments: [] };
  const block = acceptedCode ? readBlock(code) : null;
  if (block) return { block: isDeeper ? oneDeeper(block) : block, why: null, comments: [] };
  const why = acceptedCode
    ? 'not written, for it is no whole Python'
    : 'not written until accepted';
  const count = code.trim().split('\n').length;
  return {
    block: null,
    why,
    comments: [comment(`Cardinal: ${why}: ${count} ${count === 1 ? 'line' : 'lines'} of code`)],
  };
}

/** Nothing but the imports a block needs. */
export const importsNeeded = (block: PyBlock, { here, elsewhere }: OwnNames): Py => ({
  kind: 'text',
  text: '',
  imports: [
    ...importsOfBlock(block, new Set([...here, ...elsewhere.keys()])),
    ...new Set(block.uses.flatMap(([name]) => elsewhere.get(name ?? '') ?? [])),
  ],
});
