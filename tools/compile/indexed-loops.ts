import ts from 'typescript';

const { factory } = ts;

/**
 * Turns loops over arrays into loops over their places, and array patterns into reads of places, where the types say that
 * there is an array. V8 asks an iterator, which makes an object for every step, wherever it has not translated a function
 * to machine code; and most functions of ours never run that often.
 */
export function indexedLoops(checker: ts.TypeChecker): ts.TransformerFactory<ts.SourceFile> {
  const isList = (type: ts.Type): boolean =>
    type.isUnion() ? type.types.every(isList) : checker.isArrayType(type) || checker.isTupleType(type);
  const typeOf = (node: ts.Node): ts.Type => checker.getTypeAtLocation(node);

  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isForOfStatement(node) && !node.awaitModifier && isList(typeOf(node.expression))) return loop(node);
      if (ts.isVariableDeclarationList(node) && node.declarations.some(isSplit)) return split(node);
      return ts.visitEachChild(node, visit, context);
    };
    const visited = <Node extends ts.Node>(node: Node): Node => visit(node) as Node;

    /** `for (const item of list) …` as `for (let at = 0, all = list; at < all.length; at++) { const item = all[at]; … }`. */
    const loop = (node: ts.ForOfStatement): ts.Node => {
      const { initializer, expression, statement } = node;
      const [declared] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
      if (!declared) return ts.visitEachChild(node, visit, context);
      const [all, at] = [factory.createUniqueName('all'), factory.createUniqueName('at')];
      const item = factory.createElementAccessExpression(all, at);
      const items = elementsOf(typeOf(expression));
      const names =
        ts.isArrayBindingPattern(declared.name) && isPlain(declared.name) && items.every(isList)
          ? placesOf(declared.name, item)
          : [declare(visited(declared.name), item)];
      return factory.createForStatement(
        factory.createVariableDeclarationList(
          [declare(at, factory.createNumericLiteral(0)), declare(all, visited(expression))],
          ts.NodeFlags.Let,
        ),
        factory.createLessThan(at, factory.createPropertyAccessExpression(all, 'length')),
        factory.createPostfixIncrement(at),
        factory.createBlock([
          factory.createVariableStatement(
            undefined,
            factory.createVariableDeclarationList(names, initializer.flags & ts.NodeFlags.BlockScoped),
          ),
          visited(statement),
        ]),
      );
    };

    const elementsOf = (type: ts.Type): readonly ts.Type[] =>
      type.isUnion() ? type.types.flatMap(elementsOf) : checker.getTypeArguments(type as ts.TypeReference);

    /** `[first, second] = list`, but not where each name is to be exported. */
    const isSplit = ({ name, initializer, parent }: ts.VariableDeclaration): boolean =>
      ts.isArrayBindingPattern(name) &&
      isPlain(name) &&
      initializer !== undefined &&
      !ts.isArrayLiteralExpression(initializer) &&
      isList(typeOf(initializer)) &&
      !(ts.isVariableStatement(parent.parent) && parent.parent.modifiers);

    const split = (list: ts.VariableDeclarationList): ts.Node =>
      factory.updateVariableDeclarationList(
        list,
        list.declarations.flatMap((one) =>
          isSplit(one) && one.initializer
            ? placesOf(one.name as ts.ArrayBindingPattern, visited(one.initializer))
            : [visited(one)],
        ),
      );

    /** A declaration for each name of a pattern, after one for the list. */
    const placesOf = ({ elements }: ts.ArrayBindingPattern, list: ts.Expression): ts.VariableDeclaration[] => {
      const all = factory.createUniqueName('all');
      const found = [declare(all, list)];
      for (const [place, element] of elements.entries()) {
        if (ts.isOmittedExpression(element)) continue;
        const from = factory.createNumericLiteral(place);
        if (element.dotDotDotToken) {
          const slice = factory.createPropertyAccessExpression(all, 'slice');
          found.push(declare(visited(element.name), factory.createCallExpression(slice, undefined, [from])));
          continue;
        }
        let value: ts.Expression = factory.createElementAccessExpression(all, from);
        if (element.initializer) {
          const given = factory.createUniqueName('given');
          found.push(declare(given, value));
          const isAbsent = factory.createStrictEquality(given, factory.createVoidZero());
          const usual = visited(element.initializer);
          value = factory.createConditionalExpression(isAbsent, undefined, usual, undefined, given);
        }
        found.push(declare(visited(element.name), value));
      }
      return found;
    };

    return (file) => ts.visitEachChild(file, visit, context);
  };
}

/** True for a pattern with no array pattern inside it. */
function isPlain({ elements }: ts.ArrayBindingPattern): boolean {
  return elements.every((element) => ts.isOmittedExpression(element) || !ts.isArrayBindingPattern(element.name));
}

function declare(name: ts.BindingName, value: ts.Expression): ts.VariableDeclaration {
  return factory.createVariableDeclaration(name, undefined, undefined, value);
}
