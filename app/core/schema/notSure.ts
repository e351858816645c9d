/**
 * Which relation is meant, found out by plain questions about two models, X and Y. The sentences speak of the models by
 * name; the answers are yes or no.
 */
import { plural } from '../design/names.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import { article } from './sentences.ts';

export type QuestionId = 'severalTargets' | 'severalOwners' | 'extends' | 'carriesData';

export type Answers = Readonly<Partial<Record<QuestionId, boolean>>>;

/** The two models, with whether each can be given a field. */
export interface Pair {
  readonly x: string;
  readonly y: string;
  readonly xExternal?: boolean;
  readonly yExternal?: boolean;
  /** True when they are one and the same: a row then points at others of its kind. */
  readonly same?: boolean;
}

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** What the answer decides, in half a sentence. */
  readonly hint: string;
}

export interface Decision {
  readonly kind: RelationKind;
  /** Which of the two holds the field. */
  readonly holder: 'x' | 'y';
  /** True when the links are rows of a model of their own. */
  readonly through: boolean;
  /** Why, and what is enforced by it. */
  readonly reason: string;
}

const questions: Readonly<Record<QuestionId, (pair: Pair) => Omit<Question, 'id'>>> = {
  severalTargets: ({ x, y }) => ({
    text: `Can one ${x} have several ${plural(y)}?`,
    hint: `At the same time, or one after another if you keep the earlier ones.`,
  }),
  severalOwners: ({ x, y }) => ({
    text: `Can one ${y} have several ${plural(x)}?`,
    hint: 'The same question from the other side.',
  }),
  extends: ({ x, y }) => ({
    text: `Does ${article(x)} ${x} only make sense together with its ${y}?`,
    hint: `Yes if ${article(x)} ${x} adds to ${article(y)} ${y} that is there already; no if the ${y} is added later.`,
  }),
  carriesData: ({ x, y }) => ({
    text: `Is there something to say about the link between ${article(x)} ${x} and ${article(y)} ${y} itself?`,
    hint: 'A date, a quantity, a role, an order: anything that belongs to neither alone.',
  }),
};

/** Asked of a model connected to itself, where "the other side" would be the same words again. */
const questionsAboutOneself: Readonly<
  Partial<Record<QuestionId, (x: string) => Omit<Question, 'id'>>>
> = {
  severalTargets: (x) => ({
    text: `Can one ${x} point at several other ${plural(x)}?`,
    hint: 'An employee has one manager, but any number of colleagues.',
  }),
  severalOwners: (x) => ({
    text: `Can several ${plural(x)} point at the same one?`,
    hint: 'Several employees have the same manager, but only one version follows another.',
  }),
  carriesData: (x) => ({
    text: `Is there something to say about the link between one ${x} and another itself?`,
    hint: 'A date, a quantity, a role, an order: anything that belongs to neither alone.',
  }),
};

/** The next question these answers leave open, or null when they decide. */
export function nextQuestion(pair: Pair, answers: Answers): Question | null {
  const id = openQuestion(pair, answers);
  if (id === null) return null;
  const aboutOneself = pair.same ? questionsAboutOneself[id] : undefined;
  return { id, ...(aboutOneself ? aboutOneself(pair.x) : questions[id](pair)) };
}

function openQuestion(
  { same = false }: Pair,
  { severalTargets, severalOwners, ...rest }: Answers,
): QuestionId | null {
  if (severalTargets === undefined) return 'severalTargets';
  if (severalOwners === undefined) return 'severalOwners';
  if (severalTargets && severalOwners) return rest.carriesData === undefined ? 'carriesData' : null;
  // Which of the two holds the field decides nothing when they are one.
  if (!severalTargets && !severalOwners && !same) {
    return rest.extends === undefined ? 'extends' : null;
  }
  return null;
}

/** What the answers come to, or null while one is missing. */
export function decide(pair: Pair, answers: Answers): Decision | null {
  if (openQuestion(pair, answers) !== null) return null;
  const { severalTargets, severalOwners } = answers;
  if (pair.same && !(severalTargets && severalOwners)) {
    return toOneself(pair.x, answers);
  }
  if (severalTargets && severalOwners) return manyToMany(pair, answers.carriesData === true);
  if (!severalTargets && !severalOwners) return oneToOne(pair, answers.extends === true);
  return severalOwners ? key(pair, 'x') : key(pair, 'y');
}

/** A key to the model itself, which cannot but allow none. */
function toOneself(x: string, { severalTargets, severalOwners }: Answers): Decision {
  const why = severalOwners
    ? `Several ${plural(x)} can share one, and each points at one at most: a ForeignKey`
    : severalTargets
      ? `One ${x} has several, and each of those only that one, so it is they who point at it: a ForeignKey`
      : `Each points at one at most, and at each points one at most, as in a chain: a OneToOneField`;
  return {
    kind: severalOwners || severalTargets ? 'oneToMany' : 'oneToOne',
    holder: 'x',
    through: false,
    reason:
      `${why} from ${x} to itself. It has to allow none: the first ${x} has nothing to point at. The database makes ` +
      `sure that the ${x} pointed at exists.`,
  };
}

/** The many side holds the key, whichever way the models were named. */
function key(pair: Pair, holder: 'x' | 'y'): Decision {
  const [many, one] = holder === 'x' ? [pair.x, pair.y] : [pair.y, pair.x];
  if (holder === 'x' ? pair.xExternal : pair.yExternal) {
    return {
      kind: 'manyToMany',
      holder: holder === 'x' ? 'y' : 'x',
      through: false,
      reason:
        `A ForeignKey belongs on ${many}, but ${many} exists elsewhere and can't be given a field. A ManyToManyField on ` +
        `${one} comes nearest; nothing then keeps ${article(many)} ${many} from having several ${plural(one)}.`,
    };
  }
  return {
    kind: 'oneToMany',
    holder,
    through: false,
    reason:
      `Several ${plural(many)} can share ${article(one)} ${one}, and ${article(many)} ${many} has one: a ForeignKey on ` +
      `${many}. The database makes sure that the ${one} exists; nothing makes ${article(one)} ${one} have ` +
      `${article(many)} ${many}.`,
  };
}

function oneToOne(pair: Pair, extendsOther: boolean): Decision {
  const wanted = extendsOther ? 'x' : 'y';
  const external = wanted === 'x' ? pair.xExternal : pair.yExternal;
  const holder = external ? (wanted === 'x' ? 'y' : 'x') : wanted;
  const [own, other] = holder === 'x' ? [pair.x, pair.y] : [pair.y, pair.x];
  const why = external
    ? `${other} exists elsewhere and can't be given a field, so ${own} holds it`
    : `the ${own} is the one that is added to the other`;
  return {
    kind: 'oneToOne',
    holder,
    through: false,
    reason:
      `Each has at most one of the other, and ${why}: a OneToOneField on ${own}. The database makes sure that no two ` +
      `${plural(own)} share ${article(other)} ${other}; ${article(other)} ${other} can still be without ` +
      `${article(own)} ${own}.`,
  };
}

function manyToMany(
  { x, y, xExternal, yExternal, same = false }: Pair,
  through: boolean,
): Decision {
  if (same) return manyToOneself(x, through);
  const holder = xExternal && !yExternal ? 'y' : 'x';
  const own = holder === 'x' ? x : y;
  const link = `${x} and ${y}`;
  return {
    kind: 'manyToMany',
    holder,
    through,
    reason: through
      ? `Both can have several of the other, and the link has something to say: a ManyToManyField on ${own} through a ` +
        `model of its own, whose rows are the links and can hold fields. Each row links one ${x} with one ${y}.`
      : `Both can have several of the other: a ManyToManyField on ${own}. Django keeps a table of links between ` +
        `${link}, each pair at most once; either side may have none.`,
  };
}

const manyToOneself = (x: string, through: boolean): Decision => ({
  kind: 'manyToMany',
  holder: 'x',
  through,
  reason: through
    ? `One ${x} can point at several and be pointed at by several, and the link has something to say: a ` +
      `ManyToManyField from ${x} to itself through a model of its own, whose rows are the links and can hold fields.`
    : `One ${x} can point at several and be pointed at by several: a ManyToManyField from ${x} to ` +
      `itself. Django keeps a table of links, each pair at most once; it takes a link to go both ways unless told not to.`,
});
