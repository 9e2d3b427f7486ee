import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { cut, leaveOut } from '../../../src/vite/leave-out.ts';
import { type LeftOut, leftOut } from '../../../src/vite/left-out.ts';

interface Case extends Partial<Omit<LeftOut, 'file'>> {
  readonly code: string;
  readonly kept: string;
}

const cases: Readonly<Record<string, Case>> = {
  'what is not named stays': { code: 'const a = 1;\nfunction b() {}', kept: 'const a = 1;\nfunction b() {}' },
  'a function, a class and a constant': {
    code: 'function a() {}class B {}const c = 1;',
    declarations: { a: 'undefined', B: 'undefined', c: '2' },
    kept: 'const a = undefined;const B = undefined;const c = 2;',
  },
  'what is written on it at the top level goes along': {
    code: 'function A() {}A.prototype = new B();A.prototype.c = () => A;extend(A.prototype);D.A = A;',
    declarations: { A: 'undefined' },
    kept: 'const A = undefined;D.A = A;',
  },
  'a name of the same spelling inside a function stays': {
    code: 'const a = 1;function b() { const a = 2; return a; }',
    declarations: { a: 'undefined' },
    kept: 'const a = undefined;function b() { const a = 2; return a; }',
  },
  'a method of one class does nothing, and one of another does what it did': {
    code: 'class A { a(b) { c(); } b() { d(); } }class B { a() { e(); } }',
    methods: { A: ['a'] },
    kept: 'class A { a(b) {} b() { d(); } }class B { a() { e(); } }',
  },
  'of a narrowed object only what is read from it': {
    code: 'const all = {\n ...other,\n own,\n};all.a(all.own);all.b();',
    narrowed: 'all',
    kept: 'const all = { a: other.a, b: other.b,\n own,\n};all.a(all.own);all.b();',
  },
};

test.each(Object.entries(cases))('%s', (_, { code, kept, declarations = {}, ...rest }) => {
  expect(cut(code, { file: 'p/a.mjs', declarations, ...rest })).toBe(kept);
});

const failing: Readonly<Record<string, Partial<LeftOut>>> = {
  'p/a.mjs has no b:': { declarations: { b: 'undefined' } },
  'p/a.mjs has no A.d, B.c:': { methods: { A: ['c', 'd'], B: ['c'] } },
  'p/a.mjs has no all that is all of another module': { narrowed: 'all' },
};

test.each(Object.entries(failing))('%s fails the build', (message, rest) => {
  expect(() => cut('const a = 1;class A { c() {} }', { file: 'p/a.mjs', declarations: {}, ...rest })).toThrow(message);
});

describe('in the packages', () => {
  const { transform } = leaveOut();

  test.each(leftOut.map(({ file }) => file))('%s', (file) => {
    const path = join('node_modules', file);
    const code = readFileSync(path, 'utf8');
    const kept = transform(code, `/n/${path.replaceAll('\\', '/')}?v=1`) ?? '';
    expect(() => parseAst(kept)).not.toThrow();
    expect(kept.length).toBeLessThan(0.8 * code.length);
  });

  test('nothing else', () => expect(transform('const Popup = 1;', '/n/src/islands/popup.ts')).toBeUndefined());
});
