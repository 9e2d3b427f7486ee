import { hostingRules, type HostingPlace } from './rules.ts';

/** A site block of Caddy for a site in a folder. */
export function caddyConfig(folder: string, { site, base }: HostingPlace): string {
  const [page, hashed, framed] = hostingRules({ site });
  const top = base.slice(0, -1);
  const files = `root * ${quoted(folder)}`;
  return `# A whole Caddyfile, or one site block of it. Caddy fetches the certificate for an address with https by itself.
${site.protocol === 'https:' && site.port === '' ? site.hostname : site.origin} {
${top === '' ? '' : `  redir ${top} ${base} permanent\n`}  handle_path ${top}/* {
    ${files}
    @page not path ${hashed.path}* ${framed.path}*
    header @page {
${lines(page.headers, 6)}    }
    header ${hashed.path}* {
${lines(hashed.headers, 6)}    }
    header ${framed.path}* {
${lines(framed.headers, 6)}    }
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    @missing expression \`{err.status_code} == 404 && path('${top}/*')\`
    handle @missing {
      ${files}
      rewrite * /404.html
      header {
${lines(page.headers, 8)}      }
      file_server
    }
  }
}
`;
}

function lines(headers: Readonly<Record<string, string>>, indent: number): string {
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}${name} ${quoted(value)}\n`)
    .join('');
}

function quoted(text: string): string {
  return /[\s;"'{}`]/u.test(text) ? `"${text.replace(/["\\]/gu, '\\$&')}"` : text;
}
