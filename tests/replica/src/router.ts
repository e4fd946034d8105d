/** Routes by history.pushState: the address changes without a load, options stay in the query. */
import { useSyncExternalStore } from 'react';

export const MAIN_ORG = 'menuiserie-lefranc-4821';
export const OTHER_ORG = 'atelier-brunel-1177';

export interface Place {
  readonly org: string;
  /** The route below the organisation, without slashes at its ends. */
  readonly route: string;
}

function read(): Place {
  const match = /^\/organizations\/([^/]+)\/?(.*?)\/?$/.exec(location.pathname);
  return { org: match?.[1] ?? MAIN_ORG, route: match?.[2] || 'sales/invoices' };
}

let place = read();
const listeners = new Set<() => void>();

function changed(): void {
  place = read();
  for (const listener of listeners) listener();
}

/** The address of a route, options included. */
export const addressOf = (route: string, org = place.org): string =>
  `/organizations/${org}/${route}${location.search}`;

/** Shows a route, without a load. */
export function navigate(route: string, org = place.org): void {
  const address = addressOf(route, org);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  changed();
}

/** Sets the address right when it names no route. Call once, at load. */
export function startRouter(): void {
  window.addEventListener('popstate', changed);
  if (!/^\/organizations\/[^/]+\/./.test(location.pathname))
    history.replaceState(null, '', addressOf(place.route));
}

export const currentPlace = (): Place => place;

export const usePlace = (): Place =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentPlace);
