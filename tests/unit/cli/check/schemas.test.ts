import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { githubReport } from '../../../../src/check/reporters/github.ts';
import { writeSchemas } from '../../../../src/cli/check/schemas.ts';
import { problem } from '../../../../src/problems/problem.ts';
import { authored, jsonSchemas } from '../../../../src/schema/json-schemas.ts';
import { folderOf } from '../../../support/variant.ts';

const settings = (name: string) => JSON.parse(readFileSync(`.vscode/${name}.json`, 'utf8')) as unknown;

describe('schemas for editors', () => {
  test('are written where they are asked for, and no second time', () => {
    const folder = folderOf({});
    const names = writeSchemas(folder);
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`).sort());
    expect(JSON.parse(readFileSync(join(folder, 'event.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(jsonSchemas()['event'])),
    );
    expect(writeSchemas(folder)).toEqual(names);
  });

  test('say of every field what it holds, and refuse any other', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      for (const object of objectsIn(schema)) {
        expect(object.additionalProperties, name).toBe(false);
        for (const [key, field] of Object.entries(object.properties))
          expect(field.description, `${name}.${key}`).toMatch(/\.$/u);
      }
    }
  });

  test('take what an author writes: defaults may be left out, a year may be a number', () => {
    const event = z.fromJSONSchema(jsonSchemas()['event'] as z.core.JSONSchema.JSONSchema);
    const right = { title: 'A', date: 1907, topics: ['a'], citations: [{ source: 'a', quote: 'b' }] };
    expect(event.safeParse(right).success).toBe(true);
    expect(event.safeParse({ ...right, tpoics: [] }).success).toBe(false);
  });
});

test('VS Code is told of the schema of every YAML file', () => {
  const files = Object.entries(authored).filter(([, { files: pattern }]) => pattern.endsWith('.yaml'));
  expect((settings('settings') as { 'yaml.schemas': unknown })['yaml.schemas']).toEqual(
    Object.fromEntries(files.map(([name, { files: pattern }]) => [`./.passage/schemas/${name}.json`, `content/${pattern}`])),
  );
});

test('VS Code finds every problem in the annotations', () => {
  const { tasks } = settings('tasks') as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '', 'u');
  const place = { file: 'content/events/a.md', line: 2, column: 3, end: { line: 2, column: 9 } };
  const found = pattern.exec(githubReport([problem('summary-empty', place)]).trimEnd());
  expect(found?.slice(1, 7)).toEqual(['error', 'content/events/a.md', '2', '2', '3', '9']);
  expect(found?.[8]).toContain('The event has no summary.');
  const lines = githubReport([problem('summary-empty', { ...place, end: { line: 4, column: 1 } })]).trimEnd();
  expect(pattern.exec(lines)?.slice(3, 5)).toEqual(['2', '4']);
});

interface JsonObject {
  readonly additionalProperties?: unknown;
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

/** Every set of named fields in a schema. */
function objectsIn(schema: unknown): JsonObject[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = 'properties' in schema && 'type' in schema ? [schema as JsonObject] : [];
  return [...here, ...Object.values(schema).flatMap(objectsIn)];
}
