/** Clients: for each one seen, the language and contact of its reminders and what kind of client it is. */
import { useState } from 'preact/hooks';
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import type { Settings, SettingsChange } from '../../utils/core/settings';
import { useWords } from '../shared/words';
import { ClientRow } from './ClientRow';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly onChange: (change: SettingsChange) => void;
}

/** So many are shown before the user asks for all; a search field appears from the other number on. */
const SHOWN = 30;
const SEARCHED_FROM = 8;
/** A longer name cannot be kept as the name of a setting. */
const LONGEST_NAME = 1_000;

export function ClientsSection({ settings, ledgers, onChange }: Props) {
  const { t, n, locale } = useWords();
  const [search, setSearch] = useState('');
  const [all, showAll] = useState(false);
  const clients = clientsOf(ledgers, settings, locale);
  const wanted = folded(search);
  const found = clients.filter((client) => folded(client).includes(wanted));
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Section name="clients">
      {clients.length === 0 ? (
        <p class="card card-note">{t('options_noClient')}</p>
      ) : (
        <div class="card">
          {clients.length >= SEARCHED_FROM && (
            <div class="client-search">
              <input
                type="search"
                aria-label={t('options_searchClient')}
                placeholder={t('options_searchClient')}
                value={search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
              <span role="status">{n('options_clientsFound', found.length)}</span>
            </div>
          )}
          <ul class="clients">
            {shown.map((client) => (
              <ClientRow
                key={client}
                client={client}
                settings={settings}
                onChange={(values) => onChange({ kind: 'client', client, values })}
              />
            ))}
          </ul>
          {shown.length < found.length && (
            <p class="card-note">
              <button type="button" class="plain" onClick={() => showAll(true)}>
                {n('options_showAll', found.length)}
              </button>
            </p>
          )}
        </div>
      )}
    </Section>
  );
}

/** Every client that was read or set, by name. */
function clientsOf(ledgers: readonly Ledger[], settings: Settings, locale: string): string[] {
  const seen = ledgers.flatMap((ledger) => invoicesOf(ledger).map(({ client }) => client));
  const set = [
    settings.contactNames,
    settings.clientLanguages,
    settings.clientKinds,
    settings.clientAutoReminders,
  ].flatMap((map) => Object.keys(map));
  const { compare } = new Intl.Collator(locale);
  return [...new Set([...seen, ...set])]
    .filter((client) => client !== '' && client.length <= LONGEST_NAME)
    .sort(compare);
}

/** Text as it is searched: without accents and case. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
