using SignalWire.Agents.Generators.Model.DataMaps;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Parses the answers of a data map.</summary>
internal sealed class OutputParser(string tool, MapTextReader texts, FindingList findings)
{
    /// <summary>Parses an <c>[Output]</c> or a <c>[Fallback]</c>.</summary>
    public OutputModel? Parse(MapAttribute attribute) =>
        Parse(attribute.Argument(0, "response"), attribute, "Actions") ?? Refuse(attribute, "a text or Actions");

    /// <summary>Parses an <c>[Expression]</c>; <see langword="null"/> if it is in error, which is reported.</summary>
    public ExpressionModel? ParseExpression(MapAttribute attribute)
    {
        var (text, pattern) = (attribute.Argument(0, "text"), attribute.Property("Pattern"));
        var output = Parse(attribute.Property("Output"), attribute, "Actions") ?? Refuse(attribute, "Output or Actions");
        var noMatch = Parse(attribute.Property("NoMatch"), attribute, "NoMatchActions");
        if (text is null || pattern is null || !IsSound(pattern))
        {
            return null;
        }

        // PostProcess applies to both answers.
        return output is null ? null : new ExpressionModel(texts.Read(text), texts.Read(pattern), output, noMatch);
    }

    private OutputModel? Parse(MapText? response, MapAttribute attribute, string property)
    {
        var actions = attribute.Property(property);
        if (string.IsNullOrEmpty(response?.Value) && actions is null)
        {
            return null;
        }

        return new OutputModel(
            string.IsNullOrEmpty(response?.Value) ? null : texts.Read(response!),
            texts.ReadActions(actions, property),
            attribute.Flag("PostProcess"));
    }

    private OutputModel? Refuse(MapAttribute attribute, string missing)
    {
        findings.Add(AgentRules.EmptyMapOutput, attribute.Location, tool, attribute.Name, missing);
        return null;
    }

    private bool IsSound(MapText pattern)
    {
        string bare = MapPattern.Bare(pattern.Value);
        if (Types.PortablePattern.FindError(bare) is { } error)
        {
            findings.Add(AgentRules.InvalidMapPattern, pattern.Location, tool, pattern.Value, error);
            return false;
        }

        if (Types.PortablePattern.FindForeign(bare) is { } foreign)
        {
            findings.Add(AgentRules.MapPatternNotPortable, pattern.Location, tool, pattern.Value, foreign);
        }

        return true;
    }
}
