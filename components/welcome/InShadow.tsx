/** Shows what stands on the host's page in a shadow root of its own, as it does there, with the style sheets it has there. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly styles: string;
  readonly children: ComponentChildren;
}

export function InShadow({ styles, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  }, [styles]);
  useEffect(() => {
    render(<>{children}</>, host.current!.shadowRoot!);
  });
  return <div ref={host} />;
}
