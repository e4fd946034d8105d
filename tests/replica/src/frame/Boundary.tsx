/** Keeps React's own errors for the tests and shows that the page is broken. */
import { Component, type ReactNode } from 'react';
import { report } from '../errors';

export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    report('react', error);
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">Error</p> : this.props.children;
  }
}
