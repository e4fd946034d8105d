/** Prints what fills a reason or a warning in, as the user's language does, by the kind that it is said to be. */
import { formatDay } from '../core/day';
import { formatMoney } from '../core/money';
import type { Parameter } from '../core/parameter';
import type { Words } from './words';

/** Numbers of days stay numbers: the words around them may need a plural. */
export function printed(parameter: Parameter, { t, locale }: Words): string | number {
  switch (parameter.kind) {
    case 'day':
      return formatDay(parameter.value, locale, 'long');
    case 'money':
      return formatMoney(parameter.value, locale);
    case 'moneys':
      return parameter.value.map((one) => formatMoney(one, locale)).join(', ');
    case 'texts':
      return parameter.value.join(', ');
    case 'status':
      return t(`status_${parameter.value}`);
    case 'instant':
      return new Date(parameter.value).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
    case 'level':
      return t(`level_${parameter.value}`);
    case 'text':
    case 'count':
      return parameter.value;
  }
}
