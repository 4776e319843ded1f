import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** WordPress's blocks. Only their styles are needed: installed as a dependency, the package would bring the whole editor. */
const [name, version] = ['@wordpress/block-library', '11.1.0'];
const sha512 = 'QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==';

const cache = 'node_modules/.cache';
const kept = join(cache, `wordpress-blocks-${version}.css`);

/** The styles of the package, from the registry. */
function fetched(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-wordpress-'));
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--pack-destination', folder], {encoding: 'utf8', stdio: 'pipe'}),
  ) as [{filename: string}];
  const archive = join(folder, filename);
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== sha512) throw new Error(`${name}@${version} is not the package that it was`);
  const styles = ['common', 'style'].map((file) =>
    execFileSync('tar', ['-xzOf', archive, `package/build-style/${file}.css`], {encoding: 'utf8'}),
  );
  rmSync(folder, {recursive: true});
  return styles.join('\n');
}

/** The styles that WordPress itself has for its blocks; from the npm registry the first time. */
export async function wordpressStyles(): Promise<string> {
  if (!existsSync(kept)) {
    const styles = fetched();
    mkdirSync(cache, {recursive: true});
    writeFileSync(kept, styles);
  }
  return Promise.resolve(readFileSync(kept, 'utf8'));
}
