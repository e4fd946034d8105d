/** The side navigation: a link to each section, the one being read marked. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../shared/words';
import { SECTIONS, type SectionName } from './Section';

export function Nav() {
  const { t } = useWords();
  const current = useCurrentSection();
  return (
    <nav class="nav" aria-label={t('options_navigation')}>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? 'location' : undefined}>
              {t(`options_${name}`)}
            </a>
          </li>
        ))}
        <li class="nav-page">
          <a href="/journal.html">{t('options_toJournal')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The last section whose top has passed the upper third of the window; at the page's end, the last one. */
function useCurrentSection(): SectionName {
  const [current, setCurrent] = useState<SectionName>(SECTIONS[0]);
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight / 3;
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
      const passed = SECTIONS.filter(
        (name) => (document.getElementById(name)?.getBoundingClientRect().top ?? Infinity) <= line,
      );
      setCurrent((atEnd ? SECTIONS.at(-1) : passed.at(-1)) ?? SECTIONS[0]);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return current;
}
