import {expect} from '@open-wc/testing';
import {remembered} from '../../src/ui/remembered.js';

describe('remembered', () => {
  it('makes the same of the same once, and something else of another number', () => {
    const made: string[] = [];
    const make = remembered((text: string, most = 1) => {
      made.push(`${text} ${most}`);
      return made.length;
    });
    expect([make('a'), make('a'), make('a', 2), make('b'), make('a', 2)]).to.deep.equal([1, 1, 2, 3, 2]);
    expect(made).to.deep.equal(['a 1', 'a 2', 'b 1']);
  });

  it('keeps a thousand results at most', () => {
    let count = 0;
    const make = remembered((text) => `${text}${count++}`);
    for (let number = 0; number < 1000; number++) make(String(number));
    make('0');
    expect(count).to.equal(1000);
    make('another');
    make('0');
    expect(count).to.equal(1002);
  });
});
