/** What this page looks like and how it behaves, as its query says. */
import { CHOICES } from './choices';

type Choices = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

const query = new URLSearchParams(location.search);

/** The choices of this page. */
export const choice = Object.fromEntries(
  Object.entries(CHOICES).map(([name, values]) => {
    const wanted = query.get(name) ?? values[0];
    if (!(values as readonly string[]).includes(wanted)) throw new Error(`no ${name}=${wanted}`);
    return [name, wanted];
  }),
) as unknown as Choices;
