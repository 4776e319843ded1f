import {expect} from '@open-wc/testing';
import {pictureFile} from '../../src/embed/picture-file.js';

describe('the name of a picture', () => {
  it('tells a total from the total with its parts', () => {
    expect(pictureFile({tag: 'lifesci-key-figure', attributes: [['figure', 'a.b']]}, 'fr', 'dark')).to.equal('a.b-fr-dark');
    expect(pictureFile({tag: 'lifesci-figure', attributes: [['figure', 'a.b']]}, 'fr', 'dark')).to.equal('a.b-fr-dark');
    expect(pictureFile({tag: 'lifesci-breakdown', attributes: [['breakdown', 'a.b']]}, 'en', 'light')).to.equal('a.b.parts-en-light');
  });

  it('is none where there is no picture', () => {
    expect(pictureFile({tag: 'lifesci-organization-profile', attributes: [['organization', 'a']]}, 'en', 'light')).to.equal(undefined);
    expect(pictureFile({tag: 'lifesci-key-figure', attributes: []}, 'en', 'light')).to.equal(undefined);
    expect(pictureFile({tag: 'lifesci-toString', attributes: [['figure', 'a.b']]}, 'en', 'light')).to.equal(undefined);
  });
});
