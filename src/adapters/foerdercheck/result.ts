import type { Funding } from '../../knowledge/funding/funding.ts';
import type { Grant } from '../../knowledge/funding/grant.ts';
import type { Levy } from '../../knowledge/funding/levy.ts';
import { deadlineWords, nameOf, officeName, say } from '../../knowledge/funding/words.ts';
import { landNames } from '../../language/lands.ts';
import { chartOf } from './chart.ts';
import { html, type Html } from './html.ts';
import { euro, germanDay, germanDays } from './words.ts';

/** What the hire would bring: the sum first, then what it is made of, what to do, and what it rests on. */
export const resultOf = (funding: Funding): Html => html`
  <section aria-labelledby="sum" id="ergebnis">
    <h2 id="sum">Im ersten Jahr: ${rangeOf(funding.firstYear)}</h2>
    <p>
      Zuschüsse von zwölf Monaten und weniger Ausgleichsabgabe in einem ganzen Jahr. „Höchstens“ ist keine Zusage: Über
      jeden Zuschuss entscheidet das genannte Amt.
    </p>
    ${chartOf(funding.grants)} ${levyOf(funding.levy)}
    <h3>Was passen kann</h3>
    ${funding.grants.map(grantOf)} ${withheldOf(funding)}
    <h3>Was wann zu tun ist</h3>
    <ol>
      ${funding.steps.map(({ by, kind, says }) => html`<li><strong>${whenOf(kind, by)}</strong> ${say(says)}</li>`)}
    </ol>
    <h3>Wovon die Rechnung ausgeht</h3>
    <ul>
      ${funding.assumptions.map(assumed => html`<li>${say(assumed)}</li>`)}
    </ul>
    <h3>Wer hilft</h3>
    <p>
      Kostenlos beraten die Einheitlichen Ansprechstellen für Arbeitgeber (§ 185a SGB IX) und die
      Integrationsfachdienste (§ 192 SGB IX) in ${landNames[funding.offices.land]}, außerdem:
      ${officeName(funding.offices.integrationsamt)}.
    </p>
    <p class="note">Rechtsstand der Regeln: ${germanDay(funding.stand)}. Keine Rechtsberatung im Einzelfall.</p>
  </section>
`;

const rangeOf = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? euro(min) : `${euro(min)} bis höchstens ${euro(max)}`;

const levyOf = ({ years }: Levy): Html => html`
  <h3>Ausgleichsabgabe</h3>
  <ul>
    ${years.map(year =>
      year.kind === 'told'
        ? html`<li>
            ${year.year}: ohne die Einstellung ${euro(year.before)}, mit ihr ${rangeOf(year.after)}
            <span class="cite">${year.citation}</span>
          </li>`
        : html`<li>${year.year}: noch keine Angabe. ${germanDays(year.because)}</li>`,
    )}
  </ul>
`;

const grantOf = (grant: Grant): Html => html`
  <article>
    <h4>${nameOf(grant)}</h4>
    <p>${rightWords[grant.right]}. ${atMostOf(grant)}</p>
    <dl>
      <dt>Entscheidet</dt>
      <dd>${officeName(grant.decidedBy)}</dd>
      <dt>Beantragen</dt>
      <dd>${deadlineWords(grant.applyBefore)}</dd>
      ${
        grant.notWith.length === 0
          ? undefined
          : html`<dt>Nicht zusammen mit</dt>
              <dd>${grant.notWith.map(id => nameOf({ id })).join(', ')}</dd>`
      }
      <dt>Grundlage</dt>
      <dd>${grant.citation}</dd>
    </dl>
    <details>
      <summary>Bedingungen</summary>
      <ul>
        ${grant.notes.map(note => html`<li>${say(note)}</li>`)}
      </ul>
    </details>
  </article>
`;

const rightWords: { readonly [Right in Grant['right']]: string } = {
  claim: 'Anspruch der Person, wenn die Bedingungen erfüllt sind',
  discretion: 'Kann bewilligt werden',
};

function atMostOf({ maxPercent, maxMonths, maxEuroFirstYear }: Grant): string {
  const parts = [
    ...(maxPercent === null ? [] : [`höchstens ${String(maxPercent)} Prozent`]),
    ...(maxMonths === null ? [] : [`höchstens ${String(maxMonths)} Monate`]),
    ...(maxEuroFirstYear === null ? [] : [`im ersten Jahr höchstens ${euro(maxEuroFirstYear)}`]),
  ];
  return parts.length === 0 ? 'Das Gesetz nennt keinen Betrag.' : `${sentence(parts.join(', '))}.`;
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const withheldOf = ({ withheld }: Funding): Html | undefined =>
  withheld.length === 0
    ? undefined
    : html`<p>Nicht gerechnet: ${withheld.map(one => html`${nameOf(one)} – ${germanDays(one.because)} `)}</p>`;

const whenOf = (kind: Funding['steps'][number]['kind'], by: string): string =>
  kind === 'now' ? 'Jetzt:' : `${kind === 'before' ? 'Vor dem' : 'Bis zum'} ${germanDay(by)}:`;
