/** Everything a person can do, in the order menus and lists show it. */
import type { Action } from './action.ts';
import * as design from './designActions.ts';
import * as edit from './editActions.ts';
import * as field from './fieldActions.ts';
import * as layout from './layoutActions.ts';
import * as model from './modelActions.ts';
import * as picture from './pictureActions.ts';
import * as view from './viewActions.ts';

export const actions: readonly Action[] = [
  model.addModel,
  model.connect,
  model.rename,
  model.makeAbstract,
  model.extractBaseOfSelected,
  model.addNote,
  ...model.addExternals,

  field.addField,
  field.toggleNull,
  field.moveFieldUp,
  field.moveFieldDown,

  field.makeOneToOne,
  field.makeOneToMany,
  field.makeManyToMany,
  field.flip,
  field.notSure,
  field.oneOfKeys,
  ...field.keepers,

  edit.undoStep,
  edit.redoStep,
  edit.duplicate,
  edit.remove,
  edit.selectEverything,
  edit.clearSelection,

  design.keepSharedCopy,
  design.backToOwn,
  design.newDesign,
  design.openDesigns,
  design.openDesign,
  design.openExamples,
  design.save,
  design.downloadFile,
  design.shareDesign,
  design.copyDesignLink,
  design.copyDesignText,
  design.exportCode,
  design.fileChanges,
  picture.takePicture,
  picture.printDiagram,
  design.duplicateDesign,
  design.deleteDesign,

  view.palette,
  view.fit,
  layout.tidyUp,
  layout.tidyCompactly,
  layout.tidyApp,
  layout.stopTidying,
  ...layout.arrangements,
  view.zoomIn,
  view.zoomOut,
  view.zoomActual,
  view.nextProblem,
  view.previousProblem,
  view.toggleOutline,
  view.toggleInspector,
  view.toggleDock,
  ...view.themes,

  view.shortcuts,
  view.about,
];
