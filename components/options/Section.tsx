/** One section of the page: its heading, what it is for, and its content. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../shared/words';

/** The sections in their order; the names are the anchors of the page's address. */
export const SECTIONS = [
  'sender',
  'sending',
  'templates',
  'clients',
  'interest',
  'labels',
  'shortcuts',
  'data',
] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Props {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

export function Section({ name, children }: Props) {
  const { t } = useWords();
  return (
    <section id={name} class="section" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`options_${name}`)}</h2>
      <p class="lead">{t(`options_${name}_lead`)}</p>
      {children}
    </section>
  );
}
