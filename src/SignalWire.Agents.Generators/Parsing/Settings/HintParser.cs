using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses the words that an agent should expect to hear, and how it pronounces words.</summary>
internal sealed class HintParser(AttributeList attributes, FindingList findings, CancellationToken cancellationToken)
{
    public EquatableArray<HintModel> ParseHints() => attributes.Of(KnownNames.Hint, KnownNames.PatternHint)
        .SelectMany(attribute => attribute.AttributeClass!.MetadataName == "PatternHintAttribute" ? Pattern(attribute) : Words(attribute))
        .ToEquatableArray();

    public EquatableArray<PronunciationModel> ParsePronunciations() => attributes.Of(KnownNames.Pronounce)
        .Where(attribute => attribute.TextArgument(0) is not null && attribute.TextArgument(1) is not null)
        .Select(attribute => new PronunciationModel(
            attribute.TextArgument(0)!, attribute.TextArgument(1)!, attribute.NamedOrNull<bool>("IgnoreCase")))
        .ToEquatableArray();

    /// <summary>Gets the hints of an attribute. An empty word has no effect and is left out, as in the reference SDK.</summary>
    private static IEnumerable<HintModel> Words(AttributeData attribute) =>
        attribute.TextArguments(0).Where(word => word.Length > 0).Select(word => new HintModel(word));

    private IEnumerable<HintModel> Pattern(AttributeData attribute)
    {
        string hint = attribute.TextArgument(0) ?? "";
        string pattern = attribute.Named("Pattern", "");
        string replace = attribute.Named("Replace", "");
        string? missing = hint.Length == 0 ? "word" : pattern.Length == 0 ? "'Pattern'" : replace.Length == 0 ? "'Replace'" : null;
        if (missing is not null)
        {
            var location = attribute.LocationOf(missing.Trim('\''), cancellationToken) ?? attribute.PlaceOf(0, cancellationToken);
            findings.Add(AgentRules.IncompletePatternHint, location, hint, missing);
            yield break;
        }

        if (PortablePattern.FindError(pattern) is { } error)
        {
            findings.Add(AgentRules.InvalidHintPattern, attribute.LocationOf("Pattern", cancellationToken) ?? Location.None, hint, error);
            yield break;
        }

        yield return new HintModel(hint, pattern, replace, attribute.Named("IgnoreCase", defaultValue: false));
    }
}
