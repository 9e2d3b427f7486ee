import { contentTypes } from './content-types.ts';
import { openPath } from './hidden-paths.ts';
import { type HostingPlace, type HostingRule, hostingRules } from './rules.ts';

/**
 * A server block of nginx for a site in a folder. Each location repeats all headers, because a location that has any inherits
 * none.
 */
export function nginxConfig(folder: string, { site, base }: HostingPlace): string {
  const port = site.port === '' ? '80' : site.port;
  const under = base.slice(0, -1);
  const top = under === '' ? '' : `  location = ${nginxString(under)} { return 301 ${nginxString(`${base}$is_args$args`)}; }\n`;
  const hidden = `^${under.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?!${openPath}$)/`;
  return `# For the http block of nginx: on most systems, a file in /etc/nginx/conf.d/ or /etc/nginx/sites-enabled/.
# In a server block that you have already, use all that follows "server_name".
server {
  listen ${port};
  listen [::]:${port};
  server_name ${nginxString(site.hostname)};

  index index.html;
  # A folder without a page, and what may not be read, are no pages either.
  error_page 403 404 =404 ${nginxString(`${base}404.html`)};
  absolute_redirect off;

  # Names that begin with a dot, such as .git, are for nobody.
  if ($uri ~ ${nginxString(hidden)}) { return 404; }

  # The compressed copies beside the files. With the module ngx_brotli: brotli_static on;
  gzip_static on;
  gzip_vary on;

  types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `    ${nginxString(type)} ${ending};\n`)
  .join('')}  }
${top}${hostingRules({ site })
    .map((rule) => location(rule, folder, under))
    .join('')}}
`;
}

function location({ path, headers, isKept }: HostingRule, folder: string, under: string): string {
  return `
  location ^~ ${nginxString(under + path)} {
    alias ${nginxString(folder + path)};
${isKept ? keptOnlyWhole : ''}${Object.entries(headers)
    .map(
      ([name, value]) =>
        `    add_header ${name} ${nginxString(value)}${isKept && name === 'Cache-Control' ? '' : ' always'};\n`,
    )
    .join('')}  }
`;
}

/**
 * Only the files themselves may be kept for long. Without `always` a header is left out of errors. A folder would be
 * redirected to, and a part that is not there is refused after nginx has added the headers of a file.
 */
const keptOnlyWhole = `    # What is kept for a year are files, and whole: no redirect and no refusal.
    try_files $uri =404;
    max_ranges 0;
`;

function nginxString(text: string): string {
  return /^[\w/.:-]+$/u.test(text) ? text : `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
