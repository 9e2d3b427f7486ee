import type { MarkdownParser } from '@lezer/markdown';

/** A part of a parsed document, with the place of every mark in it. */
export type SyntaxNode = ReturnType<MarkdownParser['parse']>['topNode'];
