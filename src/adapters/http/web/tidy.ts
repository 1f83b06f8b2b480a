/** Takes out of templates the blanks that only their writers need. */

/** Styles on one line, without what means nothing: the last semicolon of a rule, the zero before a point. */
export function tidyStyles(code: string): string {
  return code.replace(/\bcss`[^`]*`/gu, (sheet) => sheet.replace(/\s+/gu, ' ').replace(/ ?([{};,]) ?/gu, '$1').replace(/: /gu, ':').replaceAll(';}', '}').replace(/(?<![\d.])0\./gu, '.'));
}

/** Line breaks and indents between the pieces of `html` templates as one blank, which is how a page shows them. */
export function tidyMarkup(code: string): string {
  if (!code.includes('html`')) return code;
  let out = '';
  /** What is around: of a template whether it is markup, of code how many braces are open. */
  const around: (boolean | number)[] = [0];
  for (let at = 0; at < code.length; at += 1) {
    const here = around.at(-1);
    const rest = code.slice(at);
    const skipped = typeof here === 'number' ? (/^(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*|\/\*[^]*?\*\/)/u.exec(rest)?.[0] ?? '') : (/^\\./u.exec(rest)?.[0] ?? '');
    if (skipped !== '') {
      out += skipped;
      at += skipped.length - 1;
      continue;
    }
    const blank = here === true ? (/^\s*\n\s*/u.exec(rest)?.[0] ?? '') : '';
    if (blank !== '') {
      out += ' ';
      at += blank.length - 1;
      continue;
    }
    const char = code[at] ?? '';
    out += char;
    if (char === '`') {
      if (typeof here === 'number') around.push(out.endsWith('html`'));
      else around.pop();
    } else if (typeof here === 'number') {
      if (char === '{') around[around.length - 1] = here + 1;
      else if (char === '}' && here === 0) around.pop();
      else if (char === '}') around[around.length - 1] = here - 1;
    } else if (char === '{' && out.endsWith('${')) around.push(0);
  }
  return out;
}
