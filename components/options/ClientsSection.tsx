/** Clients: for each one seen, the language and contact of its reminders and what kind of client it is. */
import { useState } from 'preact/hooks';
import { foldName } from '../../utils/core/invoice-name';
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import { formerNames } from '../../utils/core/ledger-names';
import { LIMITS } from '../../utils/core/limits';
import type { Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
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

export function ClientsSection({ settings, ledgers, onChange }: Props) {
  const { t, n, locale } = useWords();
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const formerNamesOf = formerNames(ledgers);
  const clients = clientsOf(ledgers, settings, formerNamesOf, locale);
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
            {shown.map((client) => {
              const formerly = formerNamesOf(client);
              return (
                <ClientRow
                  key={client}
                  client={client}
                  formerly={formerly}
                  settings={settings}
                  onChange={(values) => onChange({ kind: 'client', client, formerly, values })}
                />
              );
            })}
          </ul>
          {shown.length < found.length && (
            <p class="card-note">
              <button type="button" class="plain" onClick={() => setAll(true)}>
                {n('options_showAll', found.length)}
              </button>
            </p>
          )}
        </div>
      )}
    </Section>
  );
}

/** Every client that was read or set, once, by name; one that was renamed by its present name alone. */
function clientsOf(
  ledgers: readonly Ledger[],
  settings: Settings,
  formerNamesOf: (client: string) => readonly string[],
  locale: string,
): string[] {
  const seen = ledgers.flatMap((ledger) => invoicesOf(ledger).map(({ client }) => client));
  const former = new Set(seen.flatMap(formerNamesOf).map(foldName));
  const set = [
    settings.contactNames,
    settings.clientLanguages,
    settings.clientKinds,
    settings.clientAutoReminders,
  ].flatMap((map) => Object.keys(map));
  const { compare } = new Intl.Collator(locale);
  const once = new Map(
    [...set.filter((name) => !former.has(foldName(name))), ...seen].map((name) => [foldName(name), name]),
  );
  return [...once.values()].filter((client) => client !== '' && client.length <= LIMITS.client).sort(compare);
}

/** Text as it is searched: without accents and case. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
