/** Most paths: plain names, none of which begins with a dot. */
const plain = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/**
 * Why a path is not one below a root folder, in words that follow the path; undefined when it is fine.
 * Fine is: relative, forward slashes, no empty, `.` or `..` part, no control character, valid Unicode.
 */
export function pathFault(path: string): string | undefined {
  if (plain.test(path)) return undefined;
  if (path === '') return 'is empty';
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'has a control character in it';
  if (path.includes('\\')) return 'has a backslash in it; write `/`';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute, where a path inside the folder is needed';
  if (Buffer.from(path, 'utf8').toString('utf8') !== path) return 'is not valid Unicode';
  const parts = path.split('/');
  if (parts.includes('..')) return 'has `..` in it, and nothing outside the folder is touched';
  if (parts.includes('.') || parts.includes('')) return 'has an empty part or a `.` in it';
  return undefined;
}
