import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { jsonReportSchema } from '../../check/reporters/json.ts';
import { jsonSchemas } from '../../schema/json-schemas.ts';

const folder = resolve(import.meta.dirname, '../../../.passage/schemas');

/** Writes the JSON Schemas that editors complete and check with, and says where. Returns the exit code. */
export function schemas(): number {
  const names = writeSchemas();
  process.stdout.write(`${names.length} schemas are in .passage/schemas: ${names.join(', ')}.\n`);
  return 0;
}

/** Writes the schemas that are missing or of another version, and returns the names of all. */
export function writeSchemas(into = folder): string[] {
  mkdirSync(into, { recursive: true });
  const all = { ...jsonSchemas(), report: z.toJSONSchema(jsonReportSchema, { target: 'draft-7' }) };
  return Object.entries(all).map(([name, schema]) => {
    const file = join(into, `${name}.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (read(file) !== text) writeFileSync(file, text);
    return name;
  });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
