import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PageItem } from './page-item.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];
type Matrix = readonly [number, number, number, number, number, number];

/** A stamp has no more characters and no larger ones (in points); the title over the picture of a cover has. */
const maxStampSigns = 250;
const maxStampSize = 16;
/** The share of a page that a scanned picture covers at least. */
const minScannedShare = 0.7;

/** Whether the words of a page are so few and small that they may be stamped over a picture. */
export function mayBeStamp(items: readonly PageItem[]): boolean {
  const written = items.filter(({ str }) => str.trim() !== '');
  const signs = written.reduce((count, { str }) => count + str.length, 0);
  return signs > 0 && signs <= maxStampSigns && written.every(({ fontSize }) => fontSize <= maxStampSize);
}

/** Whether pictures cover most of a page. */
export async function isPicture(page: Page, operators: Operators): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const painting = [operators.paintImageXObject, operators.paintInlineImageXObject, operators.paintImageMaskXObject];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let covered = 0;
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) saved.push(matrix);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === operators.transform) matrix = times(matrix, given);
    if (operator === operators.paintFormXObjectBegin && Array.isArray(given)) matrix = times(matrix, given[0]);
    if (painting.includes(operator)) covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  }
  return covered >= minScannedShare * Math.abs((right - left) * (top - bottom));
}

function times([a, b, c, d, e, f]: Matrix, given: unknown): Matrix {
  const [ga = 1, gb = 0, gc = 0, gd = 1, ge = 0, gf = 0] = (
    ArrayBuffer.isView(given) || Array.isArray(given) ? [...(given as number[])] : []
  ) as readonly number[];
  return [a * ga + c * gb, b * ga + d * gb, a * gc + c * gd, b * gc + d * gd, a * ge + c * gf + e, b * ge + d * gf + f];
}
