/** With `islands=1`, its content is a React root of its own inside a box-less bridge element. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { config } from '../config';
import { Boundary } from './Boundary';

function Bridge({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<Root | null>(null);

  useLayoutEffect(() => {
    root.current?.render(<Boundary>{children}</Boundary>);
  });

  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const island = createRoot(host.current);
    root.current = island;
    island.render(<Boundary>{children}</Boundary>);
    return () => {
      root.current = null;
      // A root may not be unmounted while another one renders.
      queueMicrotask(() => island.unmount());
    };
    // The root is made once; the effect above keeps its content.
  }, []);

  return <div ref={host} className="react-bridge-wrapper" style={{ display: 'contents' }} />;
}

export const Island = ({ children }: { children: ReactNode }) =>
  config.islands ? <Bridge>{children}</Bridge> : <>{children}</>;
