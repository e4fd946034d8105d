/** Says where our time goes while a page starts, function by function, from samples of the browser's profiler. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { TraceEvent } from './trace';

interface Frame {
  readonly functionName: string;
  /** Missing for what is none of a script's. */
  readonly url?: string;
  /** From zero. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Chunk {
  readonly cpuProfile?: {
    readonly nodes?: readonly { readonly id: number; readonly parent?: number; readonly callFrame: Frame }[];
    readonly samples?: readonly number[];
  };
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in a function, with all it calls and without the functions of ours that it calls. */
export interface Cost {
  readonly name: string;
  total: number;
  self: number;
}

/**
 * The functions of ours, the costliest first, in a mean of several visits.
 * @param visits what was recorded in each, with samples. @param build the folder with the maps of the scripts.
 */
export function costsOf(visits: readonly (readonly TraceEvent[])[], build: string): Cost[] {
  const costs = new Map<string, Cost>();
  const nameOf = namesFrom(build);
  for (const events of visits) addVisit(costs, events, nameOf);
  return [...costs.values()]
    .map(({ name, total, self }) => ({ name, total: total / visits.length, self: self / visits.length }))
    .sort((a, b) => b.total - a.total);
}

interface Node {
  readonly parent: number | undefined;
  readonly frame: Frame;
}

function addVisit(costs: Map<string, Cost>, events: readonly TraceEvent[], nameOf: (frame: Frame) => string): void {
  const nodes = new Map<number, Node>();
  for (const { cpuProfile, timeDeltas = [] } of chunksOf(events)) {
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) nodes.set(id, { parent, frame: callFrame });
    cpuProfile?.samples?.forEach((sample, at) => {
      const ms = Math.max(0, timeDeltas[at] ?? 0) / 1000;
      const { ours, native } = namesOn(nodes, sample, nameOf);
      if (ours.length === 0) return;
      if (native !== '') add(costs, `${ours[0]} → ${native}`, ms, ms);
      new Set(ours).forEach((name) => add(costs, name, ms, name === ours[0] ? ms : 0));
      add(costs, ALL, ms, 0);
    });
  }
}

/** Our functions on the stack of a sample, the innermost first, and what the browser itself did for the first of them. */
function namesOn(
  nodes: ReadonlyMap<number, Node>,
  sample: number,
  nameOf: (frame: Frame) => string,
): { ours: string[]; native: string } {
  const ours: string[] = [];
  let native = '';
  for (let node = nodes.get(sample); node; node = nodes.get(node.parent ?? -1)) {
    const { url = '', functionName } = node.frame;
    if (url.startsWith('chrome-extension:')) ours.push(nameOf(node.frame));
    else if (ours.length === 0 && url === '' && native === '') native = functionName;
  }
  return { ours, native };
}

const ALL = 'all of ours';

function add(costs: Map<string, Cost>, name: string, total: number, self: number): void {
  const cost = costs.get(name) ?? { name, total: 0, self: 0 };
  [cost.total, cost.self] = [cost.total + total, cost.self + self];
  costs.set(name, cost);
}

/** The samples of the page's main thread: of the profile that was begun on the thread of the page's own notes. */
function chunksOf(events: readonly TraceEvent[]): Chunk[] {
  const note = events.findLast(({ name }) => name.startsWith('bench:'));
  const begun = events.find(({ name, pid, tid }) => name === 'Profile' && pid === note?.pid && tid === note.tid);
  return events
    .filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === begun?.pid && id === begun?.id)
    .sort((a, b) => a.ts - b.ts)
    .map(({ args }) => args.data as Chunk);
}

/** Names a function by the source it was written in, where the script has its map beside it. */
function namesFrom(build: string): (frame: Frame) => string {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (path: string): SourceMap | null => {
    if (!maps.has(path)) maps.set(path, readMap(`${build}${path}.map`));
    return maps.get(path)!;
  };
  return ({ url = '', functionName, lineNumber, columnNumber }) => {
    const path = new URL(url).pathname;
    const entry = mapOf(path)?.findEntry(lineNumber, columnNumber);
    // What the bundler adds has no source.
    if (!entry || !('originalSource' in entry) || !entry.originalSource)
      return `${path}:${lineNumber + 1}:${columnNumber + 1} ${functionName}`;
    return `${entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}`;
  };
}

function readMap(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
