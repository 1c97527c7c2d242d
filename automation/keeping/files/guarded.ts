import { CannotKeepFile } from './errors';

/** Works with a file of records; what the disk says against it becomes CannotKeepFile. */
export async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CannotKeepFile(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
