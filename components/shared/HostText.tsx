/** Text as a page printed it, inside our own: always text, in its own direction, and never able to turn ours around. */
import { shownText } from '../../utils/core/shown-text';

export function HostText({ text, class: className }: { readonly text: string; readonly class?: string }) {
  return <bdi class={className}>{shownText(text)}</bdi>;
}
