import { downloadOpen, textOfOpen } from '../state/keeping/files.ts';
import { keeping } from '../state/keeping/keeping.ts';
import { library } from '../state/keeping/theLibrary.ts';
import { clearAddress, keepCopy, leaveShared } from '../state/sharing/address.ts';
import { copyText } from '../state/sharing/clipboard.ts';
import { copyLink, share } from '../state/sharing/share.ts';
import { openDialog } from '../state/view.ts';
import { announce, workspace } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';
import { canEdit } from './editing.ts';

/** A design nobody has touched yet is nowhere to be copied or deleted. */
const isOnShelf = (state: Workspace): boolean =>
  canEdit(state) && keeping.getState().save !== 'nothing';

export const newDesign: Action = {
  id: 'newDesign',
  label: 'New design',
  group: 'Design',
  icon: 'FilePlus',
  keywords: 'create empty start',
  perform: () => {
    void library()
      .openNew()
      .then((done) => done && clearAddress());
  },
};

export const openDesigns: Action = {
  id: 'openDesigns',
  label: 'Designs…',
  group: 'Design',
  icon: 'Library',
  keywords: 'list all my recent trash restore delete rename',
  perform: () => openDialog('designs'),
};

export const openDesign: Action = {
  id: 'openDesign',
  label: 'Open…',
  group: 'Design',
  shortcuts: ['Mod+O'],
  icon: 'FolderOpen',
  keywords: 'import file paste link text load',
  perform: () => openDialog('open'),
};

export const openExamples: Action = {
  id: 'openExamples',
  label: 'Examples…',
  group: 'Design',
  icon: 'Shapes',
  keywords: 'start sample template shop blog',
  perform: () => openDialog('examples'),
};

export const duplicateDesign: Action = {
  id: 'duplicateDesign',
  label: 'Duplicate design',
  group: 'Design',
  icon: 'Copy',
  enabled: isOnShelf,
  perform: () => {
    const { source } = workspace.getState();
    if (source.kind === 'own') void library().duplicate(source.id);
  },
};

export const deleteDesign: Action = {
  id: 'deleteDesign',
  label: 'Delete design',
  group: 'Design',
  icon: 'Trash2',
  enabled: isOnShelf,
  perform: () => {
    const { source } = workspace.getState();
    if (source.kind === 'own') void library().putIntoTrash(source.id);
  },
};

/** Everything is saved already; the key only says so. */
export const save: Action = {
  id: 'save',
  label: 'Save',
  group: 'Design',
  shortcuts: ['Mod+S'],
  icon: 'Check',
  enabled: canEdit,
  perform: () => void saveAloud(),
};

async function saveAloud(): Promise<void> {
  const saved = await library().autosave.flush();
  const { lasting } = keeping.getState();
  if (!saved) announce('Not saved. Download a copy.', 'refused');
  else if (lasting) announce('Saved in this browser, as it always is while you type.');
  else announce('This browser keeps nothing. Download a copy.', 'refused');
}

export const downloadFile: Action = {
  id: 'downloadFile',
  label: 'Download file',
  group: 'Design',
  shortcuts: ['Mod+Shift+S'],
  icon: 'Download',
  keywords: 'save as export .cardinal backup',
  perform: downloadOpen,
};

export const shareDesign: Action = {
  id: 'shareDesign',
  label: 'Share',
  group: 'Design',
  icon: 'Link',
  keywords: 'link url send copy',
  perform: () => void share(),
};

export const copyDesignLink: Action = {
  id: 'copyDesignLink',
  label: 'Copy link',
  group: 'Design',
  shortcuts: ['Mod+Shift+C'],
  icon: 'Link',
  keywords: 'share url',
  perform: () => void copyLink(),
};

export const copyDesignText: Action = {
  id: 'copyDesignText',
  label: 'Copy design as text',
  group: 'Design',
  icon: 'ClipboardCopy',
  keywords: 'clipboard source .cardinal',
  perform: () => {
    void copyText(textOfOpen()).then((done) =>
      done
        ? announce('Copied the design as text.')
        : announce('The browser does not let the clipboard be written.', 'refused'),
    );
  },
};

export const exportCode: Action = {
  id: 'exportCode',
  label: 'Export',
  group: 'Design',
  shortcuts: ['Mod+E'],
  icon: 'FileCode',
  keywords: 'download django typescript models.py zip code',
  perform: () => openDialog('export'),
};

export const fileChanges: Action = {
  id: 'fileChanges',
  label: 'Changes to your files…',
  group: 'Design',
  shortcuts: ['Mod+Shift+D'],
  icon: 'FileDiff',
  keywords: 'diff patch write back save models.py project zip rewrite git',
  enabled: ({ hasFiles }) => hasFiles,
  perform: () => openDialog('changes'),
};

export const keepSharedCopy: Action = {
  id: 'keepSharedCopy',
  label: 'Keep a copy',
  group: 'Design',
  icon: 'BookmarkPlus',
  keywords: 'shared save own edit',
  enabled: ({ source }) => source.kind === 'shared',
  perform: () => void keepCopy(),
};

export const backToOwn: Action = {
  id: 'backToOwn',
  label: 'Back to my designs',
  group: 'Design',
  icon: 'ArrowLeft',
  keywords: 'shared leave close',
  enabled: ({ source }) => source.kind === 'shared',
  perform: () => void leaveShared(),
};
