/** Starts the replica. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { config } from './config';
import { watchErrors } from './errors';
import { startRouter } from './router';
import { publish } from './state/api';
import { sheetText } from './styles/sheet';
import { defineElements } from './tables/ShadowTable';
import { words } from './words';

watchErrors();
startRouter();
defineElements();
publish();

document.documentElement.lang = config.lang;
document.documentElement.dataset['theme'] = config.dark ? 'dark' : 'light';
document.title = words.title;

const sheet = document.createElement('style');
sheet.textContent = sheetText();
document.head.append(sheet);

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<App />);
