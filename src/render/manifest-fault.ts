import type { SchemaError } from '../generated/manifest-validator';

/**
 * A finding of the validator in words that begin with the place: `sections[2].title is missing`. `data` is the whole
 * manifest.
 */
export function faultIn(error: SchemaError, data: unknown): string {
  const path = error.instancePath.split('/').slice(1).map(unescaped);
  const { keyword, params } = error;
  const place = placeIn(path, data);
  switch (keyword) {
    case 'required':
      return `${placeIn([...path, String(params.missingProperty)], data)} is missing`;
    case 'additionalProperties':
      return `${placeIn([...path, String(params.additionalProperty)], data)} is no part of a manifest`;
    case 'propertyNames':
      return `${placeIn([...path, String(params.propertyName)], data)} is no name that can be used there`;
    case 'type':
      return `${place} has to be ${kindNamed(params.type)}`;
    case 'const':
      return `${place} has to be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `${place} has to be ${alternatives(params.allowedValues)}`;
    case 'anyOf':
      return `${place} is neither a word of the vocabulary nor an own item`;
    case 'minimum':
    case 'maximum':
      return `${place} has to be ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params.limit)}`;
    default:
      return `${place} is not well formed`;
  }
}

/** A path as programmers write it: `sections[2].title`, `sourceMap["rights.access"].line`. */
function placeIn(path: readonly string[], data: unknown): string {
  let place = '';
  let at = data;
  for (const step of path) {
    if (Array.isArray(at)) place += `[${step}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(step)) place += place === '' ? step : `.${step}`;
    else place += `[${shown(step)}]`;
    at =
      at !== null && typeof at === 'object' && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : null;
  }
  return place === '' ? 'the manifest' : place;
}

/** In quotes, at most 80 letters, and nothing in it that a terminal would obey. */
function shown(text: string): string {
  const letters = [...text];
  const short = letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : text;
  return JSON.stringify(short).replace(/[^\x20-\x7e]/gu, (letter) =>
    [...letter].map((one) => `\\u{${one.codePointAt(0)?.toString(16)}}`).join(''),
  );
}

function unescaped(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function kindNamed(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type).split(',');
  return types.map((one) => kinds[String(one)] ?? String(one)).join(' or ');
}

function alternatives(values: unknown): string {
  const words = (Array.isArray(values) ? values : []).map((value) => JSON.stringify(value));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
