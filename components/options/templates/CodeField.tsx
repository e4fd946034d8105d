/** A text field for templates: numbered lines, and the places of problems marked behind the text. */
import type { RefObject } from 'preact';
import { linesInPieces } from './faulty-lines';
import type { TemplateProblem } from '../../../utils/core/prepared';

interface Props {
  readonly id: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly problems: readonly TemplateProblem[];
  readonly limit: number;
  readonly describedBy: string;
  /** One line, as a subject is: line ends become blanks. */
  readonly single?: boolean;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
  readonly onFocus: () => void;
}

export function CodeField(props: Props) {
  const { id, fieldRef, value, problems, limit, describedBy, single = false } = props;
  const lines = linesInPieces(value, problems);
  return (
    <div class={single ? 'code is-single' : 'code'}>
      {/* The same text behind the field: it gives the field its height and shows the marks. */}
      <div class="code-lines" aria-hidden="true">
        {lines.map((pieces, index) => (
          <div key={index} class={pieces.some(({ faulty }) => faulty) ? 'code-line is-faulty' : 'code-line'}>
            {pieces.map(({ text, faulty }, i) => (faulty ? <mark key={i}>{text}</mark> : text))}
            {/* An empty line is as high as any other. */}
            {pieces.length === 0 && '\u200b'}
          </div>
        ))}
      </div>
      <textarea
        id={id}
        ref={fieldRef}
        spellcheck={true}
        autocomplete="off"
        rows={1}
        maxLength={limit}
        aria-describedby={describedBy}
        aria-invalid={problems.length > 0 ? true : undefined}
        value={value}
        onInput={(event) => {
          const text = event.currentTarget.value;
          props.onInput(single ? text.replace(/\s*\n\s*/g, ' ') : text);
        }}
        onBlur={props.onBlur}
        onFocus={props.onFocus}
      />
    </div>
  );
}
