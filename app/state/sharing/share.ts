/** Making a link of the open design. */
import type { Design } from '../../core/design/design.ts';
import { openDialog } from '../view.ts';
import { announce, workspace } from '../workspace.ts';
import { copyText } from './clipboard.ts';
import { linkTo } from './links.ts';
import { sharing } from './sharing.ts';

/** Copies the link at once and shows what came of it. */
export async function share(): Promise<void> {
  const link = linkTo(workspace.getState().design);
  sharing.setState({ copied: null });
  openDialog('share');
  const copied = await copyText(link);
  sharing.setState({ copied });
  // A design too large for a link has nothing to copy: the dialog says so, and the browser forbids nothing.
  if (copied || (await isMade(link))) tellCopied(copied, 'the link');
}

const isMade = (link: Promise<string>): Promise<boolean> =>
  link.then(
    () => true,
    () => false,
  );

/** Says what became of copying, to the eye and to screen readers. */
export function tellCopied(copied: boolean, what: string): void {
  if (copied) announce(`Copied ${what}.`);
  else announce('The browser forbids copying here: press Ctrl+C.', 'refused');
}

/** Copies the link and says so, without a dialog unless it fails. */
export async function copyLink(): Promise<void> {
  if (await copyText(linkTo(workspace.getState().design))) announce('Copied the link.');
  else {
    sharing.setState({ copied: false });
    openDialog('share');
  }
}

/** The design without what is only there to be read: descriptions, help texts and notes. */
export function withoutDescriptions(design: Design): Design {
  return {
    ...design,
    notes: [],
    models: design.models.map((model) => ({
      ...model,
      note: '',
      fields: model.fields.map((field) => {
        const { help_text: _help, db_comment: _comment, ...options } = field.options;
        return { ...field, options };
      }),
    })),
  };
}

/** Whether leaving them out would change anything. */
export const hasDescriptions = ({ models, notes }: Design): boolean =>
  notes.length > 0 ||
  models.some(
    ({ note, fields }) =>
      note !== '' ||
      fields.some(
        ({ options }) =>
          Object.hasOwn(options, 'help_text') || Object.hasOwn(options, 'db_comment'),
      ),
  );

/** The design without where things stand: whoever opens it finds places for them (`withPlaces`). */
export const withoutPositions = (design: Design): Design => ({
  ...design,
  models: design.models.map((model) => ({ ...model, position: origin })),
  notes: design.notes.map((note) => ({ ...note, position: origin })),
});

const origin = { x: 0, y: 0 };

/** Whether leaving them out would change anything. */
export const hasPositions = ({ models, notes }: Design): boolean =>
  [...models, ...notes].some(({ position: { x, y } }) => x !== 0 || y !== 0);

/** What is known of how long a link may be: Discord takes 2,000 characters, GitHub and mail some 8,000. */
export function remarkOnLength(length: number): string {
  if (length <= 1000) return '';
  if (length <= 2000) return 'Fits in a Discord message.';
  if (length <= 8000) return 'Chats may cut it; fine in mail and issues.';
  return 'Too long for most places. Better send the file.';
}

/** The first 60 characters of the name, safe between brackets. */
const titleOf = ({ name }: Design): string =>
  name
    .replace(/[\s[\]]+/g, ' ')
    .trim()
    .slice(0, 60) || 'Design';

export const asMarkdown = (design: Design, link: string): string => `[${titleOf(design)}](${link})`;

/** One line for a chat, the link last so that nothing is taken for a part of it. */
export function asMessage(design: Design, link: string): string {
  const count = design.models.length;
  const apps = [...new Set(design.models.map(({ app }) => app))].slice(0, 5);
  const where = apps.length === 0 ? '' : ` (${apps.join(', ')})`;
  return `${titleOf(design)}, ${count} ${count === 1 ? 'model' : 'models'}${where}: ${link}`;
}
