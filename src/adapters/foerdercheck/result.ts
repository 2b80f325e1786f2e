import type { Funding } from '../../knowledge/funding/funding.ts';
import { tellFunding, type ToldGrant } from '../../knowledge/funding/telling.ts';
import { chartOf } from './chart.ts';
import { html, type Html } from './html.ts';

/** What the hire would bring. */
export const sumOf = (funding: Funding, sheet: Html): Html => {
  const { sum, sumIs } = tellFunding(funding);
  return html`
    <section aria-labelledby="sum">
      <h2 id="sum">${sum}</h2>
      <p>${sumIs}</p>
      ${sheet}
      <p><a href="#einzelheiten">Woraus die Summe besteht und was zu tun ist</a></p>
    </section>
  `;
};

/** What the sum is made of, what to do, and what it rests on. */
export const resultOf = (funding: Funding): Html => {
  const told = tellFunding(funding);
  return html`
    <section aria-labelledby="einzelheiten">
      <h2 id="einzelheiten">Einzelheiten</h2>
      ${chartOf(funding.grants)}
      <h3>Ausgleichsabgabe</h3>
      <ul>
        ${told.levy.map(
          ({ says, citation }) =>
            html`<li>${says} ${citation === undefined ? undefined : html`<span class="cite">${citation}</span>`}</li>`,
        )}
      </ul>
      <h3>Was passen kann</h3>
      ${told.grants.map(grantOf)} ${told.withheld === undefined ? undefined : html`<p>${told.withheld}</p>`}
      <h3>Was wann zu tun ist</h3>
      <ol>
        ${told.steps.map(({ when, what }) => html`<li><strong>${when}</strong> ${what}</li>`)}
      </ol>
      <h3>Wovon die Rechnung ausgeht</h3>
      <ul>
        ${told.assumptions.map(assumed => html`<li>${assumed}</li>`)}
      </ul>
      <h3>Wer hilft</h3>
      <p>${told.help}</p>
      <p class="note">${told.stand}</p>
    </section>
  `;
};

const grantOf = ({ name, offer, facts, conditions }: ToldGrant): Html => html`
  <article>
    <h4>${name}</h4>
    <p>${offer}</p>
    <dl>
      ${facts.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <details>
      <summary>Bedingungen</summary>
      <ul>
        ${conditions.map(note => html`<li>${note}</li>`)}
      </ul>
    </details>
  </article>
`;
