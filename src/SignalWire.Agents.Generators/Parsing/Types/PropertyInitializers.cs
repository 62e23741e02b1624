using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>What a property holds before somebody sets it.</summary>
internal sealed class PropertyInitializers(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>Whether the property has a value of its own, and the value if it is a constant.</summary>
    public (bool HasValue, ConstantValue? Constant) Of(IPropertySymbol property, ToolType type)
    {
        // Of another assembly nobody sees what its constructors do.
        if (property.DeclaringSyntaxReferences is not [var reference, ..])
        {
            return (property.Type.NullableAnnotation != NullableAnnotation.Annotated, null);
        }

        if (reference.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax { Initializer.Value: var value })
        {
            return (false, null);
        }

        // An editor hands other projects over as compilations, with files that are not this one's.
        if (!compilation.ContainsSyntaxTree(value.SyntaxTree))
        {
            return (true, null);
        }

        var constant = compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value, cancellationToken);
        return (true, constant is { HasValue: true, Value: { } known } ? DefaultValues.Of(known, type) : null);
    }
}
