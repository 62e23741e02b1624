using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses phrases by language from attributes with a language and phrases.</summary>
internal static class FillerParser
{
    /// <summary>Parses the fillers; languages are in the order of their first use.</summary>
    public static EquatableArray<FillerModel> Parse(
        ImmutableArray<AttributeData> attributes, string filler, KnownSymbols known) => SourceOrder
        .Sort(
            attributes,
            attribute => known.Is(attribute.AttributeClass, filler),
            attribute => attribute.ApplicationSyntaxReference)
        .Select(attribute => (Language: attribute.TextArgument(0), Phrases: attribute.TextArguments(1)))
        .Where(said => said.Language is not null)
        .GroupBy(said => said.Language!, StringComparer.Ordinal)
        .Select(language => new FillerModel(language.Key, language.SelectMany(said => said.Phrases).ToEquatableArray()))
        .ToEquatableArray();
}
