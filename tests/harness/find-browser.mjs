/** Finds the installed browsers the demo and the tests can drive; also a command: `node find-browser.mjs chromium|firefox`. */
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

const macPaths = (app) =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', app === 'Firefox' ? 'firefox' : app),
  );

const search = (kind, chosen) => {
  if (chosen) return (isAbsolute(chosen) ? [chosen] : onPath(chosen)).find(isExecutable);
  const candidates = NAMES[kind].flatMap(onPath);
  if (process.platform === 'darwin') candidates.push(...MAC_APPS[kind].flatMap(macPaths));
  return candidates.find(isExecutable);
};

/** Path of a Chromium-based browser: $CHROMIUM when set (a name or a path), else the first one installed. */
export const findChromium = () => search('chromium', process.env.CHROMIUM);

/** Path of Firefox: $FIREFOX when set (a name or a path), else the first one installed. */
export const findFirefox = () => search('firefox', process.env.FIREFOX);

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = process.argv[2] === 'firefox' ? findFirefox() : findChromium();
  if (found) console.log(found);
  else process.exitCode = 1;
}
