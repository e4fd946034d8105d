/** The book of the organisation in the address, followed as it changes. */
import type { Book } from '../data/invoice';
import { usePlace } from '../router';
import { bookOf, useStore } from '../state/store';

export function useBook(): Book {
  usePlace();
  return useStore(bookOf);
}
