/** Shown before anything has been read: what to do, in three steps. */
import { useWords } from '../shared/words';

export function Welcome({ afterProblem }: { readonly afterProblem: boolean }) {
  const { t } = useWords();
  return (
    <section class="welcome" data-notice="welcome">
      {!afterProblem && <img src="/icon/relance.svg" alt="" width="56" height="56" />}
      <h2>{t(afterProblem ? 'popup_nothingYet' : 'popup_welcome')}</h2>
      <p>{t('popup_welcomeWhy')}</p>
      <ol>
        <li>{t('popup_step1')}</li>
        <li>{t('popup_step2')}</li>
        <li>{t('popup_step3')}</li>
      </ol>
    </section>
  );
}
