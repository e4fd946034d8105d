/** Says a prepared message in the user's words, so that the page has only to show them. */
import type { Words } from './words';
import { printed } from './parameter-words';
import { formatDay } from '../core/day';
import { INTEREST_COUNTRIES, type RateSource } from '../core/interest-rules';
import type { LateInterest } from '../core/late-interest';
import { formatMoney, type Money } from '../core/money';
import type { PreparedReminder, ShownInterest, ShownReminder, TemplateProblem } from '../core/prepared';
import { parametersOf } from '../core/parameter';
import { LEVEL_REASONS, type LevelReason } from '../core/reminder-level';
import { rankOf, WARNINGS, type Warning } from '../core/warnings';

export function shownReminder(prepared: PreparedReminder, words: Words): Omit<ShownReminder, 'answers'> {
  const { why, warnings, interest, rendered } = prepared;
  const { templates, template, statement, language, copyToSelf, facts, mail, signature } = prepared;
  return {
    ...{ templates, template, statement, language, copyToSelf, facts, mail, signature },
    why: why && sayWhy(why, words),
    warnings: warnings.map((warning) => ({
      key: warning.key,
      rank: rankOf(warning.key),
      text: sayWarning(warning, words),
    })),
    interest: interest && sayInterest(interest, words),
    rendered:
      rendered.kind === 'refused'
        ? { kind: 'refused', problems: rendered.problems.map((problem) => sayProblem(problem, words)) }
        : rendered.kind === 'lacking'
          ? { kind: 'refused', problems: rendered.lacks.map((lack) => words.t(`notice_${lack}`)) }
          : rendered,
  };
}

function sayWhy(reason: LevelReason, words: Words): string {
  const [first, ...rest] = parametersOf(LEVEL_REASONS, reason).map((one) => printed(one, words));
  switch (reason.key) {
    case 'reached':
    case 'earlierLevelFirst':
      return words.n(`reminderLate_${reason.key}`, reason.params.daysLate, ...rest);
    case 'firstNotReached':
    case 'nextNotReached':
    case 'tooSoon':
      return words.n(`reminderLate_${reason.key}`, reason.params.inDays, ...rest);
    default:
      return words.t(`reminder_${reason.key}`, ...(first === undefined ? [] : [first, ...rest]));
  }
}

function sayWarning(warning: Warning, words: Words): string {
  const fills = parametersOf(WARNINGS, warning).map((one) => printed(one, words));
  return words.t(`warning_${warning.key}`, ...fills);
}

function sayProblem(
  { reason, where, line, column, name, suggestion }: TemplateProblem,
  words: Words,
): string {
  return [
    words.t(`templateProblem_${reason}`, name),
    words.t('page_problemWhere', words.t(`page_${where}`), line, column),
    suggestion && words.t('page_problemSuggestion', suggestion),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is to be known beside the figure; that a rate is not official, or was entered, stands with its segment. */
const TOLD = [
  'customUnderLegalFloor',
  'customFloorUnknown',
  'fixedSumSeparate',
  'defaultNeedsReminder',
] as const;

/** Late interest on one invoice, with everything it stands on; nothing of it is claimed unless the user writes it. */
function sayInterest(interest: LateInterest, { t, n, locale }: Words): ShownInterest {
  // A rate agreed with the client has no source but the contract, which the user knows.
  const named = (source: RateSource) => (source === 'custom' ? '' : t(`options_series_${source}`));
  if (interest.kind === 'none') return { title: null, lines: [], note: t(`interest_${interest.reason}`) };
  if (interest.kind === 'unknown') {
    const missing = interest.missing
      .map(({ series, semester }) => `${semester} (${named(series)})`)
      .join(', ');
    return { title: null, lines: [], note: t('interest_missing', missing) };
  }
  const day = (date: string) => formatDay(date, locale, 'medium');
  const money = (amount: Money) => formatMoney(amount, locale);
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  // Where it was the same all the time, it is said once.
  const isPartPaid = interest.segments.some(({ principal }) => principal.minor !== interest.principal.minor);
  const law = INTEREST_COUNTRIES.find((country) => interest.sources.includes(`law${country}`))!;
  const series = interest.sources.filter((one): one is RateSource => one !== `law${law}`);
  const sources = [t(`options_law_${law}`), ...series.map(named)].filter(Boolean);
  return {
    title: t('interest_title', money(interest.interest)),
    lines: [
      `${t('interest_principal')} ${money(interest.principal)}`,
      ...interest.segments.map(
        ({ from, to, days, ratePercent, rateSource, principal, interest: part, flagged }) => {
          const rate = percent.format(ratePercent as `${number}`);
          const sum = isPartPaid ? `${t('interest_on', money(principal))} ` : '';
          const line = `${n('interest_segment', days, day(from), day(to), rate)} ${sum}${money(part)}`;
          // The rate of a contract is no rate that anybody publishes.
          return flagged === 'official' || rateSource === 'custom'
            ? line
            : `${line} · ${t('interest_notOfficial')}`;
        },
      ),
      `${t('interest_fixedSum')} ${money(interest.fixedSum)}`,
      `${t('interest_total')} ${money(interest.total)}`,
      ...TOLD.filter((one) => interest.warnings.includes(one)).map((one) => t(`interest_${one}`)),
    ],
    note: `${t('interest_sources', sources.join(t('popup_then')))} ${t('interest_notAdvice')}`,
  };
}
