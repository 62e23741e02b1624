using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>The initial values of properties.</summary>
internal sealed class PropertyInitializers(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>Whether the property has an initial value, and the value if it is constant.</summary>
    public (bool HasValue, ConstantValue? Constant) Of(IPropertySymbol property, ToolType type)
    {
        // The constructors of another assembly are not visible.
        if (property.DeclaringSyntaxReferences is not [var reference, ..])
        {
            return (property.Type.NullableAnnotation != NullableAnnotation.Annotated, null);
        }

        if (reference.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax { Initializer.Value: var value })
        {
            return (false, null);
        }

        // An editor passes other projects as compilations, whose files are not part of this one.
        if (!compilation.ContainsSyntaxTree(value.SyntaxTree))
        {
            return (true, null);
        }

        var constant = compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value, cancellationToken);
        return (true, constant is { HasValue: true, Value: { } known } ? DefaultValues.Of(known, type) : null);
    }
}
