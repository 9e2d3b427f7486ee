import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';

test.each([
  '<head><meta charset="utf-8"><base target="_top"><link rel="stylesheet" href="/_astro/a.css"></head>',
  '<head><meta http-equiv="content-security-policy" content="default-src"></head>',
  '<div popover="manual" role="group" aria-label="Cite" hidden></div><table><tr><th scope="col">a</th></tr></table>',
  '<svg><svg x="40%" y="2" width="9%" height="20"></svg></svg>',
  '<svg viewBox="0 0 1 1" preserveAspectRatio="none"><linearGradient id="a"/><use href="#a" x="1" y="2"/></svg>',
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
  ['<link rel="stylesheet" href="ht\ntps://example.org/a.css">', 'which is no file of the site'],
  ['<link rel="stylesheet" href="\u0001https://example.org/a.css">', 'which is no file of the site'],
  ['<link rel="alternate stylesheet" title="Other" href="/_astro/a.css">', '<link rel="alternate stylesheet">'],
  ['<img srcset="/a.png 1x, https://example.org/a.png 2x">', '<img>'],
  ['<video poster="https://example.org/a.png"></video>', '<video>'],
  ['<form action="https://example.org/"></form>', '<form action>'],
  ['<input type="image" src="/a.png">', '<input type="image">'],
  ['<script type="importmap" src="/_astro/a.js"></script>', '<script type="importmap">'],
  ['<script src="/_astro/a.js">alert()</script>', '<script> with something in it'],
  ['<meta name="color-scheme" content="only dark">', '<meta name="color-scheme">'],
  ['<link rel="canonical" href="https://example.org/">', '<link rel="canonical">'],
  ['<link rel="stylesheet" href="/_astro/a.css" media="print">', '<link media>'],
  ['<h1 aria-label="Other">The mill</h1>', '<h1 aria-label>'],
  ['<figcaption aria-hidden="true"></figcaption>', '<figcaption aria-hidden>'],
  ['<div aria-roledescription="false"></div>', '<div aria-roledescription>'],
  ['<div aria-owns="_main"></div>', '<div aria-owns>'],
  ['<base target="_blank">', '<base target="_blank">'],
  ['<svg><image href="/a.png"/></svg>', '<image>'],
  ['<svg><use href="/a.svg#a"/></svg>', '<use href="/a.svg#a">'],
  ['<svg><a href="/"><set attributeName="href" to="/other/"/></a></svg>', '<set>'],
  ['<p hidden="until-found">', '<p hidden>'],
  ['<a href="/" ping="/count">', '<a ping>'],
  ['<q>words</q>', '<q>'],
  ['<x-words>words</x-words>', '<x-words>'],
  ['<body background="/a.png">', '<body background>'],
])('no page of ours has %s', (html, fault) => {
  expect(pageQuotations(html).unlike).toContainEqual(expect.stringContaining(fault));
});
