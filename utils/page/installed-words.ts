/** The host's words as installed, and what is made of them: on first use, and anew when other words are installed. */
import type { HostWords } from '../core/host-words';

let installed: HostWords | null = null;

/** Makes these the words the page is read with. Until the first are installed, nothing can be read. */
export function installHostWords(words: HostWords): void {
  installed = words;
}

/** What `make` makes of the installed words, kept as long as they are the same. Throws where none are installed. */
export function fromHostWords<T>(make: (words: HostWords) => T): () => T {
  let source: HostWords | null = null;
  let made: T;
  return () => {
    if (source === installed && source !== null) return made;
    if (!installed) throw new Error('The words of the host are not installed');
    made = make(installed);
    source = installed;
    return made;
  };
}
