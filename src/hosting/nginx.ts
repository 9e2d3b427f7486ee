import { contentTypes } from './content-types.ts';
import { hostingRules, type HostingPlace } from './rules.ts';

/**
 * A server block of nginx for a site in a folder. Each location names all of its headers, because one that names any
 * inherits none.
 */
export function nginxConfig(folder: string, { site, base }: HostingPlace): string {
  const port = site.port === '' ? '80' : site.port;
  const top = base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 301 ${base}; }\n`;
  const locations = hostingRules({ site }).map(
    ({ path, headers }) => `
  location ^~ ${base.slice(0, -1)}${path} {
    alias ${quoted(folder + path)};
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;\n`)
  .join('')}  }
`,
  );
  return `# For the http block of nginx: on most systems, a file in /etc/nginx/conf.d/ or /etc/nginx/sites-enabled/.
# In a server block that you have already, use all that follows "server_name".
server {
  listen ${port};
  listen [::]:${port};
  server_name ${site.hostname};

  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;

  # The compressed copies beside the files. With the module ngx_brotli: brotli_static on;
  gzip_static on;
  gzip_vary on;

  types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `    ${quoted(type)} ${ending};\n`)
  .join('')}  }
${top}${locations.join('')}}
`;
}

function quoted(text: string): string {
  return /[\s;"'{}\\$]/u.test(text) ? `"${text.replace(/["\\]/gu, '\\$&')}"` : text;
}
