/** Ends with code 0 when node_modules holds exactly the versions of package-lock.json, else with 1. */
import { existsSync, readFileSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const isCurrent = () => {
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf('package-lock.json')).every(
    // The root is no package; an optional one may be made for another system.
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  );
};

process.exitCode = isCurrent() ? 0 : 1;
