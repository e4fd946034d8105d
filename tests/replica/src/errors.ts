/** Every error of the page, kept for tests: uncaught ones, rejections, React's, policy violations. */
import { unknownOptions, unknownValues } from './config';

export const errors: string[] = [];

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Adds an error that something caught. */
export const report = (where: string, error: unknown): void => {
  errors.push(`${where}: ${textOf(error)}`);
};

/** Starts listening. Call before anything is rendered. */
export function watchErrors(): void {
  for (const name of unknownOptions) errors.push(`option: there is no option "${name}"`);
  for (const value of unknownValues) errors.push(`option: there is no value ${value}`);
  window.addEventListener('error', (event) => report('error', event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    report('policy', `${event.violatedDirective} ${event.blockedURI}`),
  );
}
