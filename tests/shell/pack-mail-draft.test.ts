// @vitest-environment node
/** The mail draft: says what to attach, whatever is in the names, and never grows too long for a mail program. */
import { describe, expect, it } from 'vitest';
import { LONGEST_MAIL_ADDRESS } from '../../utils/core/mail-address';
import { mailDraft } from '../../utils/export/mail-draft';
import { invoice, packOf } from '../core/pack-data';
import { hostilePack } from './pack-hostile';
import { shippedWords } from './popup-words';

const words = shippedWords('fr');
const FILES = ['relance_acme-1_2026-05-31.xlsx', 'relance_acme-1_2026-05-31_1_a-propos.csv'];

function parts(address: string) {
  const [to = '', query = ''] = address.replace(/^mailto:/, '').split('?');
  const fields = query.split('&').map((field) => field.split('='));
  const read = (name: string) => decodeURIComponent(fields.find(([key]) => key === name)?.[1] ?? '');
  return { to: decodeURIComponent(to), subject: read('subject'), body: read('body'), count: fields.length };
}

describe('a draft', () => {
  it('names day, period, files, sums per currency and what to bear in mind', () => {
    const pack = packOf([invoice(), invoice({ number: '2', amount: { minor: 980000, currency: 'JPY' } })]);
    const { to, subject, body } = parts(
      mailDraft({ to: 'compta@cabinet.example', pack, files: FILES, words }),
    );
    expect(to).toBe('compta@cabinet.example');
    expect(subject).toBe('Créances clients Atelier Moreau au 31 mai 2026');
    const lines = body.split('\r\n');
    expect(lines).toContain(`- ${FILES[0]}`);
    expect(lines).toContain('En pièces jointes (2 fichiers)\u00a0:');
    expect(body.replace(/\s/gu, ' ')).toContain('- 100,00 €');
    expect(body).toContain(words.t('pack_note_partPayments'));
    expect(body.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('says nothing of attachments where no file was made', () => {
    expect(parts(mailDraft({ to: '', pack: packOf([]), files: [], words })).body).not.toContain('jointe');
  });

  it('cannot be given more fields, nor an address that is none', () => {
    const pack = { ...packOf([]), organisation: 'A&bcc=x@y.example?subject=Z\r\nBcc: x' };
    const draft = mailDraft({ to: 'a@b.example?bcc=c@d.example', pack, files: [], words });
    expect(draft.split('?')[0]).toBe('mailto:a@b.example%3Fbcc%3Dc@d.example');
    expect(parts(draft).count).toBe(2);
    expect(parts(mailDraft({ to: 'nobody\r\nBcc: x@y.example', pack, files: [], words })).to).toBe('');
  });

  it('has the line ends of a mail, once each, whatever a name brings along', () => {
    const pack = { ...packOf([]), organisation: 'A\r\nB\nC' };
    const { subject, body } = parts(mailDraft({ to: '', pack, files: [], words }));
    for (const text of [subject, body]) {
      expect(text).toContain('A\r\nB\r\nC');
      expect(text).not.toMatch(/\r\r|[^\r]\n/);
    }
  });

  it('stays short enough, and keeps greeting and subject', () => {
    const files = Array.from({ length: 40 }, (_, n) => `relance_${'x'.repeat(60)}_${n}.csv`);
    for (const organisation of ['Atelier', '株'.repeat(500), '🧾'.repeat(300), '\ud83d'.repeat(90)]) {
      const draft = mailDraft({
        to: `${'a'.repeat(240)}@b.example`,
        pack: { ...hostilePack, organisation },
        files,
        words,
      });
      expect(draft.length).toBeLessThanOrEqual(LONGEST_MAIL_ADDRESS);
      expect(parts(draft).body).toContain('Bonjour,');
      expect(parts(draft).subject).toContain('31 mai 2026');
    }
  });
});
