/** Names that an exported type must not take: TypeScript refuses them, or everybody reads them as something else. */

const keywords =
  'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
  'function if implements import in instanceof interface let new null package private protected public return static ' +
  'super switch this throw true try typeof var void while with yield';

/** Words that only mean something in some places, and the types that are words. */
const types =
  'abstract any as asserts async bigint boolean declare from get global infer intrinsic is keyof module namespace never ' +
  'number object of out override readonly require satisfies set string symbol type undefined unique unknown using';

/** Globals of the language itself (not of the browser: `Comment`, `Event` and `Document` are everyday models). */
const globals =
  'AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt BigInt64Array ' +
  'BigUint64Array Boolean Capitalize ConstructorParameters DataView Date Error EvalError Exclude Extract ' +
  'FinalizationRegistry Float16Array Float32Array Float64Array Function Generator Infinity InstanceType Int16Array ' +
  'Int32Array Int8Array Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit ' +
  'Parameters Partial Pick Promise PromiseLike PropertyKey Proxy RangeError Readonly ReadonlyArray ReadonlyMap ' +
  'ReadonlySet Record ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String Symbol ' +
  'SyntaxError ThisType TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize ' +
  'Uppercase WeakMap WeakRef WeakSet arguments eval globalThis';

/** What the written types and schemas use themselves. */
const used = 'Blob z $brand';

const list = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.join(' ').split(' '));

export const reserved = list(keywords, types, globals, used);

/** Whether the word stands for itself everywhere, so that not even the part of a tuple can be called so. */
const hard = list(keywords);
export const isKeyword = (name: string): boolean => hard.has(name);
