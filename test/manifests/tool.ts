import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Microsoft's own tool (office-addin-manifest) says of manifests; it asks nobody, and runs outside of Jest because parts of it are ES modules. */
export interface ToolReport {
  readonly problems: readonly string[];
  /** What it reads, by its own names. */
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads every manifest, and checks those in JSON against their schema. */
export function toolReports(files: Readonly<Record<string, string>>): Readonly<Record<string, ToolReport>> {
  const folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return [name, path] as const;
    });
    const output = execFileSync(process.execPath, ['-e', SCRIPT, JSON.stringify(paths)], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as Record<string, ToolReport>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SCRIPT = `
  const { OfficeAddinManifest, validateManifest } = require(${JSON.stringify(require.resolve('office-addin-manifest'))});
  const report = async (path) => {
    const info = await OfficeAddinManifest.readManifestFile(path);
    const { report } = path.endsWith('.json') ? await validateManifest(path) : {};
    return { info, problems: (report?.errors ?? []).map(({ content }) => JSON.stringify(content).slice(0, 200)) };
  };
  const reports = JSON.parse(process.argv[1]).map(async ([name, path]) => [
    name,
    // What it cannot even read it says with the whole manifest in the sentence.
    await report(path).catch((error) => ({ info: {}, problems: [error.message.slice(0, 200)] })),
  ]);
  Promise.all(reports).then((all) => process.stdout.write(JSON.stringify(Object.fromEntries(all))));
`;
