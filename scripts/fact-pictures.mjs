// Writes a picture of every figure and every total with its parts: `node scripts/fact-pictures.mjs <folder>`, after a build.
import {writePictures} from './fact-pictures/pictures.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write the pictures into.');
await writePictures(folder);
