/** What the replica knows of an invoice, a credit note and an organisation's books. */
import type { Day } from '../clock';

export type Status = 'draft' | 'unpaid' | 'paid' | 'canceled';

export interface Line {
  readonly label: string;
  readonly cents: number;
}

export interface Invoice {
  readonly id: string;
  /** Empty on a draft. */
  readonly number: string;
  readonly client: string;
  readonly email: string;
  readonly deposit: boolean;
  readonly issued: Day | null;
  readonly due: Day | null;
  readonly status: Status;
  /** Minor units, two decimals in every currency used here. */
  readonly cents: number;
  readonly currency: string;
  /** What credit notes took off so far, in minor units. */
  readonly creditedCents: number;
  readonly lines: readonly Line[];
  /** Which transmission state an e-invoicing column prints. */
  readonly transmission: 0 | 1 | 2;
  /** Set on a row that is printed so that it cannot be read. */
  readonly broken?: 'amount' | 'status' | 'date';
}

export interface CreditNote {
  readonly number: string;
  readonly invoice: string;
  readonly client: string;
  readonly email: string;
  readonly issued: Day;
  readonly reason: string;
  readonly cents: number;
  readonly currency: string;
  /** Whether it takes off the whole invoice. */
  readonly full: boolean;
}

export interface Book {
  readonly org: string;
  readonly name: string;
  readonly invoices: readonly Invoice[];
  readonly creditNotes: readonly CreditNote[];
}

const LABELS = [
  ['Fenêtres chêne, deux vantaux', 'Pose et calfeutrement'],
  ['Escalier quart tournant, hêtre', 'Garde-corps', 'Pose'],
  ['Porte d’entrée isolante', 'Dépose de l’ancienne porte'],
  ['Bibliothèque sur mesure'],
  ['Volets battants', 'Quincaillerie', 'Peinture microporeuse'],
  ['Parquet massif', 'Plinthes et seuils'],
] as const;

/** The lines of an invoice: their amounts add up to it. */
export function linesFor(cents: number, seed: number): Line[] {
  const labels = LABELS[seed % LABELS.length] ?? LABELS[0];
  const share = Math.floor(cents / (labels.length + 1));
  return labels.map((label, index) => ({
    label,
    cents: index === 0 ? cents - share * (labels.length - 1) : share,
  }));
}

/** A made-up address for a client's accounts: letters and digits of its name only. */
export const emailOf = (client: string): string => {
  const plain = client
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  return `compta@${plain || 'client'}.example`;
};

/** A stable identifier for the address of the panel. */
export const idOf = (org: string, index: number): string => {
  let hash = 2166136261;
  for (const letter of `${org}:${index}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  const tail = ((hash ^ 0x5bd1e995) >>> 0).toString(16).padStart(12, '0');
  return `${hash.toString(16).padStart(8, '0')}-${String(index).padStart(4, '0')}-4c1d-9a57-${tail}`;
};
