/** Writes docs/functions.md from the table of functions; test/scripts/functions-page.test.ts fails when the two part. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage } from './functions-page';

const file = join(process.cwd(), 'docs', 'functions.md');
writeFileSync(file, functionsPage());
console.log(file);
