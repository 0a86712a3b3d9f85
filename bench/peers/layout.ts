/** The plain page that site generators put around a policy, in their own language of templates. */
export function htmlAround(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main>${content}</main></body>
</html>
`;
}
