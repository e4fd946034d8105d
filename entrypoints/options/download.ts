/** Handing the user a file, without any permission: a link that is clicked. */

/** How long the browser is given to take the file over, in milliseconds. */
const TAKEN = 10_000;

/** Starts the download of a text file under this name. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN);
}
