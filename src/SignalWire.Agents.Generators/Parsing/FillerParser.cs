using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Reads what is said by language: attributes that take a language and phrases.</summary>
internal static class FillerParser
{
    /// <summary>The languages in the order in which they are named first.</summary>
    public static EquatableArray<FillerModel> Parse(ImmutableArray<AttributeData> attributes, INamedTypeSymbol? filler) => SourceOrder
        .Sort(attributes, attribute => attribute.ApplicationSyntaxReference)
        .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, filler))
        .Select(attribute => (Language: attribute.TextArgument(0), Phrases: Phrases(attribute)))
        .Where(said => said.Language is not null)
        .GroupBy(said => said.Language!, StringComparer.Ordinal)
        .Select(language => new FillerModel(language.Key, language.SelectMany(said => said.Phrases).ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>The phrase that must be there, and those after it.</summary>
    private static IEnumerable<string> Phrases(AttributeData attribute)
    {
        if (attribute.TextArgument(1) is { } first)
        {
            yield return first;
        }

        if (attribute.ConstructorArguments is [_, _, { Kind: TypedConstantKind.Array, IsNull: false } others])
        {
            foreach (string other in others.Values.Select(other => other.Value).OfType<string>())
            {
                yield return other;
            }
        }
    }
}
