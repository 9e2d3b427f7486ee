import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';

test.each([
  '<head><meta charset="utf-8"><base target="_top"><link rel="stylesheet" href="/_astro/a.css"></head>',
  '<head><meta http-equiv="content-security-policy" content="default-src"><link rel="canonical" href="https://a.example/"></head>',
  '<script type="module" src="../_astro/a.js"></script><a href="https://example.org/">Elsewhere</a>',
])('a page of ours may have %s', (html) => {
  expect(pageQuotations(html).unlike).toEqual([]);
});

test.each([
  ['<style>p { display: none }</style>', '<style>'],
  ['<p style="display: none">', '<p style>'],
  ['<p onclick="alert()">', '<p onclick>'],
  ['<script>alert()</script>', '<script>'],
  ['<svg><style>text { display: none }</style></svg>', '<style>'],
  ['<template><iframe srcdoc="no"></iframe></template>', '<iframe>'],
  ['<object data="/a.svg"></object>', '<object>'],
  ['<embed src="/a.svg">', '<embed>'],
  ['<xmp>words</xmp>', '<xmp>'],
  ['<noembed>words</noembed>', '<noembed>'],
  ['<base href="https://example.org/">', '<base href>'],
  ['<meta http-equiv="Refresh" content="0;url=/other/">', '<meta http-equiv="Refresh">'],
  ['<meta charset="windows-1251">', 'letters are windows-1251'],
  ['<link rel="preload stylesheet" href="//example.org/a.css">', 'loads //example.org/a.css'],
  ['<script src="https://example.org/a.js"></script>', 'loads https://example.org/a.js'],
  ['<script src="data:,alert()"></script>', 'loads data:,alert()'],
  ['<img srcset="https://example.org/a.png 2x">', 'loads https://example.org/a.png 2x'],
])('no page of ours has %s', (html, fault) => {
  expect(pageQuotations(html).unlike).toContainEqual(expect.stringContaining(fault));
});
