// Reads design tokens as design tools do, with the parser of Terrazzo.
import {defineConfig, parse} from '@terrazzo/parser';

const cwd = new URL(`file://${process.cwd()}/`);
const config = defineConfig(
  {
    lint: {
      rules: {
        'core/valid-color': 'error',
        // Others are Terrazzo's own.
        'core/valid-dimension': ['error', {allowedUnits: ['px', 'rem']}],
        'core/valid-duration': 'error',
        'core/valid-font-family': 'error',
        'core/valid-font-weight': 'error',
        'core/valid-number': 'error',
      },
    },
  },
  {cwd},
);

/**
 * Reads tokens; throws where they are not in the format of the Design Tokens Community Group.
 * @returns The tokens by their names, references resolved.
 */
export async function reads(tokens) {
  const {tokens: found} = await parse([{filename: new URL('tokens.json', cwd), src: JSON.stringify(tokens)}], {
    config,
    continueOnError: false,
  });
  return found;
}
