using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Classifies polymorphic types: those with <c>[JsonDerivedType]</c>.</summary>
internal sealed class UnionClassifier(TypeClassifier classifier, ObjectClassifier objects, KnownSymbols known, Compilation compilation)
{
    /// <summary>The default discriminator property of System.Text.Json, unless <c>[JsonPolymorphic]</c> overrides it.</summary>
    private const string UsualDiscriminator = "$type";

    public static bool IsUnion(INamedTypeSymbol type, KnownSymbols known) =>
        known.Has(type, KnownNames.JsonDerivedType);

    public ToolType? Classify(INamedTypeSymbol type, string path)
    {
        var attributes = type.GetAttributes();
        string discriminator = known.Attribute(attributes, KnownNames.JsonPolymorphic)
            ?.Named<string?>("TypeDiscriminatorPropertyName", null) ?? UsualDiscriminator;
        var branches = new List<UnionBranch>();
        foreach (var attribute in attributes)
        {
            if (known.Is(attribute.AttributeClass, KnownNames.JsonDerivedType))
            {
                if (Branch(type, attribute, discriminator, path) is not { } branch)
                {
                    return null;
                }

                branches.Add(branch);
            }
        }

        return ArgumentNames.FindMeeting(branches.Select(branch => branch.Kind).ToList()) is null
            ? new UnionType(TypeClassifier.Name(type), type.Name, discriminator, branches.ToEquatableArray())
            : classifier.Refuse(AgentRules.NamesOfTypeMeet, path, type, "two derived types have the same discriminator");
    }

    private UnionBranch? Branch(INamedTypeSymbol type, AttributeData attribute, string discriminator, string path)
    {
        if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol derived }, ..])
        {
            return null;
        }

        string? kind = attribute.ConstructorArguments.Length > 1 && attribute.ConstructorArguments[1].Value is { } value
            ? Kind(value)
            : null;
        if (kind is null)
        {
            classifier.Refuse(
                AgentRules
                    .TypeCannotBeMade, path, type, $"'{derived.Name}' has no discriminator; give each [JsonDerivedType] one");
            return null;
        }

        if (derived.IsUnboundGenericType || !compilation.HasImplicitConversion(derived, type))
        {
            classifier.Refuse(AgentRules.TypeCannotBeMade, path, type, $"'{derived.Name}' does not derive from it");
            return null;
        }

        if (!ObjectClassifier.IsObject(derived))
        {
            classifier.Refuse(AgentRules.UnsupportedParameterType, path, derived, "a class or record that is not abstract");
            return null;
        }

        if (objects.Classify(derived, path) is not ObjectType branch)
        {
            return null;
        }

        if (branch.Arguments.FirstOrDefault(argument => argument.Name == discriminator) is { } taken)
        {
            classifier.Refuse(
                AgentRules.NamesOfTypeMeet, path, derived, $"'{taken.Variable}' and the discriminator are both '{discriminator}'");
            return null;
        }

        return new UnionBranch(kind, attribute.ConstructorArguments[1].Value is int, branch)
        {
            IsVisibleInAssembly = TypeVisibilities.Of(derived) != TypeVisibility.TypeAround,
        };
    }

    private static string? Kind(object value) => value as string ?? (value is int ? DefaultValues.Digits(value) : null);
}
