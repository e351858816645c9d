/** Runs once a menu that is closing has given the focus back: for lines that put the focus elsewhere. */
export const afterMenu = (task: () => void): void => void setTimeout(() => setTimeout(task));
