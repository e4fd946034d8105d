/** Text as the user or the host wrote it, whole: in its own direction, its lines kept, unable to turn ours around. */

const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

export function FullText({ text, class: className }: { readonly text: string; readonly class?: string }) {
  return (
    <bdi class={className ? `full-text ${className}` : 'full-text'}>
      {text.replace(DIRECTION_CONTROLS, '')}
    </bdi>
  );
}
