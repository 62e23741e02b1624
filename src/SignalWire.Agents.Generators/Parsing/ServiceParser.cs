using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Types;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Parses the service of a parameter, either of the agent's constructor or of a tool.</summary>
internal sealed class ServiceParser(INamedTypeSymbol agent, Compilation compilation)
{
    private readonly NameableTypes _nameable = new(agent, compilation);

    /// <summary>Parses a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="keyed">Its <c>[FromKeyedServices]</c>, if it has one.</param>
    /// <param name="refusal">What is wrong with the parameter, in words that follow its name.</param>
    /// <returns>The service; <see langword="null"/> if the parameter is not valid.</returns>
    public ServiceModel? Parse(IParameterSymbol parameter, AttributeData? keyed, out string refusal)
    {
        if (parameter.RefKind != RefKind.None || !CanBeService(parameter.Type))
        {
            refusal = "cannot be resolved as a service";
            return null;
        }

        refusal = "";
        var key = keyed is null ? null : ParseKey(keyed, out refusal);
        return refusal.Length > 0
            ? null
            : new ServiceModel(
                TypeClassifier.Name(parameter.Type),
                IsOptional: parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated },
                key);
    }

    private static bool CanBeService(ITypeSymbol type) =>
        !type.IsRefLikeType
        && type is not (IPointerTypeSymbol or IFunctionPointerTypeSymbol)
        && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;

    private ServiceKeyModel? ParseKey(AttributeData keyed, out string refusal)
    {
        refusal = "";
        if (keyed.ConstructorArguments is not [var key])
        {
            refusal = "inherits its service key, but an agent has no service key";
            return null;
        }

        switch (key.Kind)
        {
            case TypedConstantKind.Array:
                refusal = "has an array as its key, but two arrays are never equal";
                return null;
            case TypedConstantKind.Primitive when key.Value is string text:
                return new ServiceKeyModel.Text(text);
            case TypedConstantKind.Type or TypedConstantKind.Enum when !_nameable.Contains(key.Value as ITypeSymbol ?? key.Type):
                refusal = "has a key that generated code cannot name";
                return null;
            case TypedConstantKind.Type when key.Value is ITypeSymbol type:
                return new ServiceKeyModel.TypeOf(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
            case TypedConstantKind.Primitive or TypedConstantKind.Enum when key is { Type: { } type, Value: { } value }:
                return new ServiceKeyModel.Number(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), Number(value));
            default:
                // A null key means no key. The compiler reports an erroneous one.
                return null;
        }
    }

    private static string Number(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        char character => ((int)character).ToString(CultureInfo.InvariantCulture),
        _ => DefaultValues.Digits(value),
    };
}
