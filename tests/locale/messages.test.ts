import {expect} from '@open-wc/testing';
import {localeFrom} from '../../src/locale/locale.js';
import {fill, messagesIn, str} from '../../src/locale/messages.js';

describe('a message', () => {
  it('is said in the locale’s language, with its values', () => {
    const source = (tag: string) => messagesIn(localeFrom(tag)!)(str`Source: ${'Sanofi'}`, {id: 'source', desc: 'Under figures.'});
    expect(source('en')).to.equal('Source: Sanofi');
    expect(source('fr-CA')).to.equal('Source\u00a0: Sanofi');
  });

  it('takes its values in the order in which the translation names them', () => {
    expect(fill(str`${1} avant ${0}`, str`${'one'} after ${'other'}`)).to.equal('other avant one');
  });
});
