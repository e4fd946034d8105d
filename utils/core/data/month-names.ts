/** The months from January on as browsers print them, by language: small letters, without dots; forms of one month apart by `/`. */

/** From CLDR by way of `Intl`, against which a test holds it: asking `Intl` while a page starts would be slow. */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  fr: 'janvier/janv février/févr mars avril/avr mai juin juillet/juil/juill août septembre/sept octobre/oct novembre/nov décembre/déc',
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  de: 'januar/jan/jänner/jän februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  pt: 'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
};
