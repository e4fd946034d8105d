/** How long, how many and how large what a user writes or hands over may be: one place for forms, files and the store. */

/** Longest texts, in characters (UTF-16 units), as `maxlength` counts them. */
export const LIMITS = {
  /** The name of a person, a firm or a template. */
  name: 200,
  signature: 2_000,
  /** 64 before the sign, 255 after it (RFC 5321, 4.5.3.1). */
  mailAddress: 320,
  /** A client's name, or the part of an address that names an organisation: as a page may print it. */
  client: 1_000,
  /** The subject and the body of a template. */
  subject: 1_000,
  body: 20_000,
  templateId: 100,
  /** The answer to a template's blank. */
  answer: 2_000,
  /** A label of the host, taught by the user. */
  label: 200,
  /** A percentage as it is typed. */
  rate: 20,
  /** What is written by hand about an invoice: its note, a call, a letter. */
  note: 5_000,
  /** An amount as it is typed. */
  amount: 40,
  /** The number of a credit note, written by hand. */
  writtenNumber: 200,
  /** What a page prints in a cell, and any text that an entry of the journal keeps. */
  kept: 20_000,
  entryId: 100,
  /** An invoice's number, or the language of a text, as an entry of the journal keeps it. */
  keptName: 500,
} as const;

/** Most of a kind. */
export const MOST = {
  ownTemplates: 200,
  /** Ids in the order of templates, or among those that are hidden. */
  templateIds: 1_000,
  /** Labels taught for one place. */
  labels: 50,
  /** Days late from which a reminder is proposed: ten years. */
  daysLate: 3_650,
  daysBetweenReminders: 365,
  /** The least amount that is chased, in minor units: ten million. */
  minimum: 1_000_000_000,
  /** Days of which it is kept what was unpaid and late: two years of readings on every day. */
  trendPoints: 731,
} as const;

/** Days that a formal notice leaves for paying: 8 to 15 in practice, the least of them unless the user sets another. */
export const DEADLINE_DAYS = { least: 8, usual: 8, most: 15 } as const;

/** Largest files that are looked at, in bytes. */
export const LARGEST = {
  /** Twice of what a browser lets an extension store. */
  backup: 20_000_000,
  /** As many templates of the greatest length as can be kept, and some room. */
  templates: 5_000_000,
} as const;

/** One address, or none; nothing that could add a second address, or a header, to the draft of a mail. */
export const MAIL_ADDRESS = /^(?:[^\s@<>"',;?&]+@[^\s@<>"',;?&]+)?$/;
