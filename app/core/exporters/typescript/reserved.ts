/** Names that an exported type must not take: TypeScript refuses them, or everybody reads them as something else. */

const words =
  'abstract any as asserts async await bigint boolean break case catch class const continue debugger declare default ' +
  'delete do else enum export extends false finally for from function get global if implements import in infer ' +
  'instanceof interface intrinsic is keyof let module namespace never new null number object of out override package ' +
  'private protected public readonly require return satisfies set static string super switch symbol this throw true ' +
  'try type typeof undefined unique unknown using var void while with yield';

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

/** What the written types use themselves. */
const used = 'Blob';

export const reserved: ReadonlySet<string> = new Set([words, globals, used].join(' ').split(' '));
