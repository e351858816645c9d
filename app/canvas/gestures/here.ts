let here = false;

/** Does something to the selection on the canvas itself, where the person looks already: the view stays where it is. */
export function onCanvas(choose: () => void): void {
  here = true;
  try {
    choose();
  } finally {
    here = false;
  }
}

/** Whether what is being selected is selected on the canvas. */
export const isOnCanvas = (): boolean => here;
