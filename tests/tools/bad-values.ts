const megabyte = 2 ** 20;

/** Texts that a page may have where an id belongs, none of which names anything. */
export const badTexts: Readonly<Record<string, string>> = {
  empty: '',
  blanks: ' \t\n\r\f\u00a0\u2003\ufeff',
  quotes: '“”',
  'a full stop': '.',
  'half an id': 'medicen.',
  'unknown id': 'no-such-thing',
  'id in capitals': 'MEDICEN.MEMBERS',
  'several words': 'one two, three',
  ...Object.fromEntries(
    ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'medicen.__proto__', 'length', 'then', 'slot'].map(
      (name) => [name, name],
    ),
  ),
  null: 'null',
  undefined: 'undefined',
  NaN: 'NaN',
  JSON: '{"__proto__": {"id": "medicen.members"}}',
  markup: '<img src=x onerror="throw 1"></slot></template><script>throw 1</script>',
  entity: '&lt;b&gt;&#0;',
  'address that runs': 'javascript:throw 1',
  template: '${1}{{1}}?lit$1$<!--?lit$-->',
  style: '};*{display:none}/*',
  'path upwards': '../../etc/passwd',
  'console format': '%c%s%o%d%%',
  'right-to-left override': 'medicen\u202esrebmem.',
  'right-to-left marks': '\u200f\u061c\u2067medicen.members\u2069',
  'zero-width characters': 'medicen\u200b.\u200d\u2060members',
  'soft hyphen': 'medi\u00adcen.members',
  'control characters': 'medicen\0.\u0007\u001b[31m\u0085members\u2028\u2029',
  'lone surrogates': '\udc00medicen.members\ud800',
  noncharacters: '\uffff\ufffe',
  'pair at the place where it is cut': `${'x'.repeat(59)}\u{1f600}`,
  emoji: '👩🏽‍🔬🇫🇷',
  'combining marks': `e${'\u0301'.repeat(1000)}`,
  'other scripts': 'מדיצן 製薬 ميديسن',
  'a megabyte of letters': 'x'.repeat(megabyte),
  'a megabyte of blanks': ' '.repeat(megabyte),
  'a megabyte of blanks and quotes between letters': `x${' "'.repeat(megabyte / 2)}x`,
  'a megabyte of one word': 'word '.repeat(megabyte / 5),
  'a megabyte of different words': Array.from({length: megabyte / 7}, (_, index) => `w${index}`).join(' '),
};

/** An object that throws in one of its methods. */
const throwing = (method: PropertyKey, thrown: unknown = new Error('thrown on purpose')) => ({
  [method]() {
    throw thrown;
  },
});

const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What a program may put into a property by mistake or by malice; none of it names anything. Made anew each time. */
export const badValues = (): Readonly<Record<string, unknown>> => ({
  null: null,
  undefined,
  NaN,
  Infinity,
  'minus infinity': -Infinity,
  'minus zero': -0,
  'a number': 1.5e300,
  true: true,
  false: false,
  BigInt: 2n ** 4000n,
  Symbol: Symbol('medicen.members'),
  'registered symbol': Symbol.iterator,
  'a function': () => 'medicen.members',
  'a class': class {},
  'an object': {id: 'medicen.members'},
  'no prototype': Object.create(null) as unknown,
  'own __proto__': JSON.parse('{"__proto__": 1}') as unknown,
  'throws in toString': throwing('toString'),
  'throws in valueOf': {...throwing('valueOf'), ...throwing('toString')},
  'throws in toPrimitive': throwing(Symbol.toPrimitive),
  'throws nothing': throwing('toString', undefined),
  'throws what throws': throwing('toString', throwing('toString')),
  'throws what has no prototype': throwing('toString', Object.create(null)),
  'throws a megabyte': throwing('toString', new Error('x'.repeat(megabyte))),
  'says a megabyte': {toString: () => 'x'.repeat(megabyte)},
  'says no text': {toString: () => ({}), valueOf: () => ({})},
  'a promise': Promise.resolve('medicen.members'),
  'an array': ['no-such-thing', null, 1],
  'an empty array': [],
  'an array of symbols': [Symbol('x')],
  'a large array': Array.from({length: 10_000}),
  'an array in itself': (() => {
    const array: unknown[] = ['x'];
    array.push(array);
    return array;
  })(),
  'a Date': new Date(0),
  'a Date that is none': new Date(NaN),
  'a Map': new Map([['id', 'medicen.members']]),
  'a regular expression': /medicen/,
  bytes: new Uint8Array(1000),
  'an Error': new Error('x'),
  'a Proxy': new Proxy({}, {}),
  'a Proxy that throws': new Proxy(
    {},
    {
      get() {
        throw new Error('thrown on purpose');
      },
    },
  ),
  'a revoked Proxy': revoked(),
  'a node': document.createElement('p'),
  window,
});
