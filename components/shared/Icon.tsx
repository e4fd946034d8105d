/** Line icons drawn for a 16-unit square in the colour of the text; decoration only, the words beside them speak. */

const PATHS = {
  late: 'M8 4.2v4.1l2.6 1.6M14 8A6 6 0 1 1 8 2',
  due: 'M3 4.5h10v9H3zM3 7.5h10M5.5 2.5v3M10.5 2.5v3',
  check: 'M3 8.6l3.2 3.2L13 4.8',
  differs: 'M3 6h10M3 10h10M10.5 3l-5 10',
  warn: 'M8 2.4l6.2 11H1.8zM8 6.6v3.2M8 11.6v.2',
  reload: 'M13.2 6.2A5.5 5.5 0 1 0 13.5 9M13.6 2.8v3.5h-3.5',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  go: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7 9',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon; hidden from assistive technology. */
export function Icon({ name, class: className }: { name: IconName; class?: string }) {
  return (
    <svg
      class={className ? `icon ${className}` : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
