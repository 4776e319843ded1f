import {html} from 'lit';
import {textLengths, type Lengths} from './tools/text-lengths.js';
import './tools/tokens.css';

export default {title: 'Guidance/Text lengths', tags: ['!autodocs', '!dev'], parameters: {controls: {disable: true}}};

const percent = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(Math.round(share * 100))}%`;

const lengths = ({shortest, middle, longest, longestText}: Lengths, lang: string) => html`
  <td>
    ${shortest} to ${longest}, median ${middle}
    <p class="note" lang=${lang}>${longestText}</p>
  </td>
`;

/** How long the texts are in each language, counted in the dataset. */
export const Measured = {
  render: () => html`
    <div class="scroll">
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">English, in characters, and the longest</th>
            <th scope="col">French</th>
            <th scope="col">French is longer by</th>
          </tr>
        </thead>
        <tbody>
          ${textLengths().map(
            ({name, count, en, fr, growth, most}) => html`
              <tr>
                <th scope="row">
                  ${name}
                  <p class="note">${count} texts</p>
                </th>
                ${lengths(en, 'en')} ${lengths(fr, 'fr')}
                <td>${percent(growth)} in all, ${percent(most)} at most</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};
