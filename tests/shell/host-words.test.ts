/** The words handed to a page: all that are shipped, with the user's own, by message. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { HostWords } from '../../utils/core/host-words';
import { DEFAULT_SETTINGS, type LabelPlace, type Settings } from '../../utils/core/settings';
import { hostWords } from '../../utils/host-words';
import { createLink } from '../../entrypoints/content/link';
import { OWN_PAGE, startBackground } from './background';
import { freshStorage } from './journal-storage';

beforeEach(freshStorage);

async function handedOut(extraLabels: Settings['extraLabels']): Promise<HostWords> {
  const background = startBackground(() => 1_778_835_600_000);
  for (const [place, texts] of Object.entries(extraLabels) as [LabelPlace, readonly string[]][]) {
    for (const text of texts) {
      const change = { kind: 'label', place, text, taught: true } as const;
      await background.ask('saveSettings', { change }, OWN_PAGE);
    }
  }
  const answer = await background.ask('loadReading', {});
  if (!answer.ok) throw new Error('no words');
  expect(background.brought).toEqual(['reading']);
  return answer.value.hostWords;
}

describe('the words of the host', () => {
  it('are the shipped ones while the user has added none, and survive being sent', async () => {
    const words = await handedOut(DEFAULT_SETTINGS.extraLabels);
    expect(words).toEqual(hostWords({}));
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });

  it("hold the user's labels in every language, after the shipped ones", async () => {
    const words = await handedOut({
      'column.amount': ['Somme'],
      'status.paid': ['Soldée', 'Apurée'],
      'action.resend': ['Relancer'],
    });
    const shipped = hostWords({});
    for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const) {
      expect(words.columns.amount[language]).toEqual([...shipped.columns.amount[language]!, 'Somme']);
      expect(words.statuses.paid[language]).toEqual([
        ...shipped.statuses.paid[language]!,
        'Soldée',
        'Apurée',
      ]);
      expect(words.actions.resend.labels[language]?.at(-1)).toBe('Relancer');
    }
    expect(words.actions.resend.otherwise).toEqual(shipped.actions.resend.otherwise);
    expect(words.statuses.unpaid).toEqual(shipped.statuses.unpaid);
  });

  it('leave out a text that has a meaning, an empty one, and a place nobody knows', () => {
    expect(
      hostWords({ 'status.unpaid': ['PAYEE', ' '], 'status.lost': ['Perdue'], 'action.constructor': ['x'] }),
    ).toEqual(hostWords({}));
  });
});

describe('a page that asks for them', () => {
  it('asks again while the background is starting, and gives up in the end', async () => {
    vi.useFakeTimers();
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    const answer = { ok: true, value: { hostWords: hostWords({}) } };
    send
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce(answer as never);
    const link = createLink(() => undefined);
    const first = link.insist('loadReading', {});
    await vi.runAllTimersAsync();
    expect(await first).toEqual(answer.value);
    expect(send).toHaveBeenCalledTimes(2);
    send.mockReset().mockRejectedValue(new Error('Receiving end does not exist'));
    const second = link.insist('loadReading', {});
    await vi.runAllTimersAsync();
    expect(await second).toBeNull();
    expect(send).toHaveBeenCalledTimes(10);
    vi.useRealTimers();
  });
});
