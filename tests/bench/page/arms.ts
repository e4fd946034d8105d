/** What is compared, in one run and in turn: the page alone, with an extension that does nothing, with a former build, with ours. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ARMS = ['bare', 'empty', 'former', 'ours'] as const;
export type ArmName = (typeof ARMS)[number];

export interface Arm {
  readonly name: ArmName;
  /** Folder of the unpacked extension; false for none. */
  readonly extension: string | false;
  /** Whether rows are to be marked in it. */
  readonly marks: boolean;
}

interface Manifest {
  readonly version: string;
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly background: { readonly service_worker: string };
  readonly content_scripts: readonly [{ matches: string[]; run_at?: string; js: readonly [string] }];
}

/** Writes an extension of the same shape as that of `ours`, whose content script and worker are empty, into `folder`. */
function writeEmpty(ours: string, folder: string): void {
  const like = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8')) as Manifest;
  const [{ matches, run_at, js }] = like.content_scripts;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const { version, permissions, host_permissions, background } = like;
  const manifest = {
    ...{ manifest_version: 3, name: 'Nothing', version, permissions, host_permissions, background },
    content_scripts: [{ matches, run_at, js: [js[0]] }],
  };
  rmSync(folder, { recursive: true, force: true });
  write('manifest.json', JSON.stringify(manifest));
  write(js[0], '');
  write(background.service_worker, '');
}

/** The arms in their order; the empty extension is written into the folder named for it. */
export function armsOf(folders: { ours: string; former: string | null; empty: string }): Arm[] {
  writeEmpty(folders.ours, folders.empty);
  return [
    { name: 'bare', extension: false, marks: false },
    { name: 'empty', extension: folders.empty, marks: false },
    ...(folders.former ? [{ name: 'former', extension: folders.former, marks: true } as const] : []),
    { name: 'ours', extension: folders.ours, marks: true },
  ];
}
