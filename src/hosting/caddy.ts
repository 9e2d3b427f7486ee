import { openPath } from './hidden-paths.ts';
import { type HostingPlace, hostingRules } from './rules.ts';

/** A site block of Caddy for a site in a folder. */
export function caddyConfig(folder: string, { site, base }: HostingPlace): string {
  const [page, hashed, framed] = hostingRules({ site });
  const top = base.slice(0, -1);
  const files = `root * ${caddyToken(folder)}`;
  const aFile = folder === asPattern(folder) ? 'file' : `file {\n        root ${caddyToken(asPattern(folder))}\n      }`;
  return `# A whole Caddyfile, or one site block of it. Caddy fetches the certificate for an address with https by itself.
${site.origin} {
${top === '' ? '' : withSlash(top, base)}  handle_path ${caddyToken(`${top}/*`)} {
    ${files}
    # Names that begin with a dot, such as .git, are for nobody.
    @hidden not path_regexp ${caddyToken(`^${openPath}$`)}
    error @hidden 404
    # Nor is there a name that no disk can hold, of which it would say that it failed.
    @nameless path_regexp ${caddyToken(nameless)}
    error @nameless 404
    @other not method GET HEAD
    header @other Allow "GET, HEAD"
    error @other 405
    # What is kept for a year are files, and whole: no redirect, and no refusal of what else is asked of them.
    @hashed {
      path ${hashed.path}*
      ${aFile}
    }
    @page {
      not {
        path ${hashed.path}*
        ${aFile.replaceAll('\n', '\n  ')}
      }
      not path ${framed.path}*
    }
    header @page {
${lines(page.headers, 6)}    }
    header @hashed {
${lines(hashed.headers, 6)}    }
    header ${framed.path}* {
${lines(framed.headers, 6)}    }
${refusing.map((name) => `    request_header @hashed -${name}\n`).join('')}    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    @inside path ${caddyToken(`${top}/*`)}
    handle @inside {
      ${files}
      header {
${lines(page.headers, 8)}      }
      # A folder without a page, and what may not be read, are no pages either.
      @missing expression {err.status_code} == 404 || {err.status_code} == 403
      handle @missing {
${[...refusing, ...sparing].map((name) => `        request_header -${name}\n`).join('')}        rewrite * /404.html
        file_server {
          precompressed br gzip
          status 404
        }
      }
    }
  }
}
`;
}

/** Matches paths that no file can have: with a NUL character, or with a name of more than 255 letters. */
const nameless = '\\x00|[^/]{256}';

/** Headers of a request because of which a file can be refused (412 or 416) after Caddy has set the headers of the file. */
const refusing = ['Range', 'If-Range', 'If-Match', 'If-Unmodified-Since'];

/** Headers of a request because of which no file is sent. */
const sparing = ['If-None-Match', 'If-Modified-Since'];

/** Redirects from the path of the site to the same with a slash, keeping the query. */
function withSlash(top: string, base: string): string {
  return `  route ${caddyToken(top)} {
    rewrite * ${caddyToken(base)}
    redir {uri} permanent
  }
`;
}

function lines(headers: Readonly<Record<string, string>>, indent: number): string {
  return Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}${name} ${caddyToken(value)}\n`)
    .join('');
}

/**
 * Escapes a folder for the file matcher, which takes its whole path for a pattern; not on Windows, where that is not possible.
 */
function asPattern(folder: string): string {
  return /^(?:[a-z]:|\/)\//iu.test(folder) ? folder : folder.replace(/[*?[\\]/gu, '\\$&');
}

/** A token of Caddy's syntax: between backticks every character is literal; between quotation marks, all but these. */
function caddyToken(text: string): string {
  if (/^[\w/.*:-]+$/u.test(text)) return text;
  return text.includes('`') ? `"${text.replaceAll('"', '\\"')}"` : `\`${text}\``;
}
