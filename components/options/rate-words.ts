/** Rates and semesters as they are shown and found missing. */
import { addDays, type Day } from '../../utils/core/day';
import { yearlyRate, type RateSource } from '../../utils/core/interest-rules';
import type { Settings } from '../../utils/core/settings';
import { percentText, semesterOf, type RateUnits, type Semester } from '../../utils/core/rates';

/** The earliest semester that is listed, however old the invoice: the shipped rates begin there. */
const FIRST: Day = '2015-01-01';

/** `8,25 %` as `locale` prints it, from whole units. */
export function printRate(units: RateUnits, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  // A percent style multiplies by 100; the exponent moves the point in the text, so that nothing is rounded.
  return format.format(`${percentText(units)}e-2` as `${number}`);
}

/** The semesters from the one of `from` up to the one after that of `today`, in order. */
export function semestersFrom(from: Day, today: Day): Semester[] {
  const list: Semester[] = [];
  const last = nextStart(today);
  for (let day = startOf(from < FIRST ? FIRST : from); day <= last; day = nextStart(day)) {
    list.push(semesterOf(day));
  }
  return list;
}

/** The series that a rule stands on in a country, or `custom`. */
export function seriesOf(settings: Settings, today: Day): RateSource {
  const rate = yearlyRate(settings.country, settings.lateInterest.rule, semesterOf(today), {});
  return 'missing' in rate ? rate.missing : rate.source;
}

function startOf(day: Day): Day {
  return `${day.slice(0, 4)}${semesterOf(day).endsWith('H1') ? '-01-01' : '-07-01'}`;
}

/** No semester has 200 days and none fewer than 181, so that many after its start lie in the next one. */
function nextStart(day: Day): Day {
  return startOf(addDays(startOf(day), 190));
}
