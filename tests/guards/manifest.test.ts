/** Guard: the built manifests ask for the store and Qonto's pages, and for nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS, QONTO } from '../harness/replica-files';

interface Manifest {
  [key: string]: unknown;
  content_security_policy?: { extension_pages?: string };
  content_scripts?: { matches: string[]; world?: string; all_frames?: boolean }[];
}

const read = (build: string) => JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as Manifest;

const HOST = `${QONTO}/*`;

/** Every key that may stand in the manifest; one that opens a door has to be added here first, with a reason. */
const KEYS = [
  ...['manifest_version', 'name', 'short_name', 'description', 'version', 'version_name', 'default_locale'],
  ...[
    'icons',
    'action',
    'background',
    'content_scripts',
    'options_ui',
    'permissions',
    'host_permissions',
    'commands',
  ],
  // Only ever stricter than without: held below.
  ...['minimum_chrome_version', 'browser_specific_settings', 'content_security_policy'],
];

/** Whether our own pages may load our own files and nothing else, and reach nobody. */
const isStrict = ({ content_security_policy }: Manifest): boolean => {
  const policy = content_security_policy?.extension_pages ?? '';
  const parts = policy.split('; ').map((part) => part.split(' '));
  return (
    parts.some((part) => part.join(' ') === "default-src 'none'") &&
    parts.every(([, ...sources]) => sources.length === 1 && /^(?:'self'|'none'|blob:)$/.test(sources[0]!))
  );
};

/** What in a manifest goes beyond what the extension promises, in words. */
const faults = (manifest: Manifest): string[] => {
  const scripts = manifest.content_scripts ?? [];
  const isExactly = (value: unknown, ...wanted: string[]) => JSON.stringify(value) === JSON.stringify(wanted);
  return [
    ...(isExactly(manifest.permissions, 'storage', 'scripting') ? [] : ['permissions']),
    ...(isExactly(manifest.host_permissions, HOST) ? [] : ['host_permissions']),
    ...(scripts.length === 1 && scripts.every(({ matches }) => isExactly(matches, HOST)) ? [] : ['matches']),
    ...(scripts.some(({ world }) => world === 'MAIN') ? ['a script in the page’s own world'] : []),
    ...(scripts.some((script) => script.all_frames) ? ['all_frames'] : []),
    ...(isStrict(manifest) ? [] : ['content_security_policy']),
    ...Object.keys(manifest).filter((key) => !KEYS.includes(key)),
  ];
};

describe.each([BUILDS.chrome, BUILDS.firefox])('the manifest of %s', (build) => {
  it('asks for no more than it needs', () => {
    expect(faults(read(build))).toEqual([]);
  });

  it('is a manifest of version 3 with a name in the user’s language', () => {
    expect(read(build)).toMatchObject({ manifest_version: 3, name: '__MSG_extensionName__' });
  });
});

describe('the guard', () => {
  const good: Manifest = {
    permissions: ['storage', 'scripting'],
    host_permissions: [HOST],
    content_scripts: [{ matches: [HOST] }],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  };

  it('accepts the promise', () => {
    expect(faults(good)).toEqual([]);
  });

  it.each<[string, Manifest]>([
    ['permissions', { permissions: ['storage', 'scripting', 'tabs'] }],
    ['permissions', { permissions: [] }],
    ['host_permissions', { host_permissions: ['https://*.qonto.com/*'] }],
    ['host_permissions', { host_permissions: [HOST, 'https://example.org/*'] }],
    ['matches', { content_scripts: [{ matches: ['<all_urls>'] }] }],
    ['matches', { content_scripts: [{ matches: [HOST] }, { matches: [HOST] }] }],
    ['all_frames', { content_scripts: [{ matches: [HOST], all_frames: true }] }],
    ['a script in the page’s own world', { content_scripts: [{ matches: [HOST], world: 'MAIN' }] }],
    ['web_accessible_resources', { web_accessible_resources: [] }],
    ['externally_connectable', { externally_connectable: { matches: [HOST] } }],
    ['content_security_policy', { content_security_policy: {} }],
    ['content_security_policy', { content_security_policy: { extension_pages: "script-src 'self'" } }],
    [
      'content_security_policy',
      { content_security_policy: { extension_pages: "default-src 'none'; connect-src https:" } },
    ],
    ['optional_permissions', { optional_permissions: ['downloads'] }],
    ['optional_host_permissions', { optional_host_permissions: ['*://*/*'] }],
  ])('refuses other %s', (fault, change) => {
    expect(faults({ ...good, ...change })).toEqual([fault]);
  });
});
