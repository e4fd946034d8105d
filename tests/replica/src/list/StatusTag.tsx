/** A status as a coloured tag; in the shadow table its text is inside a custom element. */
import { createElement } from 'react';
import { cls } from '../classes';
import { config } from '../config';

export type Tone = 'open' | 'good' | 'off' | 'plain' | 'bad';

export function StatusTag({ text, tone }: { text: string; tone: Tone }) {
  const className = cls('tag', `tag-${tone}`);
  return config.markup === 'shadow'
    ? createElement('rp-status', { class: className }, text)
    : createElement('span', { className }, text);
}
