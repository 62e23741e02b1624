using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Literals;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses which of the platform's functions an agent uses, and what it says while they run.</summary>
internal sealed class PlatformFunctionParser(
    AttributeList attributes, KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    public EquatableArray<string> ParseNative()
    {
        var names = new List<string>();
        foreach (var attribute in attributes.Of(KnownNames.NativeFunction))
        {
            var natives = known.TextConstants(KnownNames.NativeFunctions);
            int index = 0;
            foreach (string name in attribute.TextArguments(0))
            {
                if (!natives.Contains(name))
                {
                    findings.Add(
                        AgentRules.UnknownNativeFunction, attribute.PlaceOf(index, cancellationToken), name, string.Join(", ", natives));
                }

                names.Add(name);
                index++;
            }
        }

        return names.Distinct().ToEquatableArray();
    }

    /// <summary>Parses the fillers; functions and languages are in the order of their first use.</summary>
    /// <param name="codes">The languages that the agent speaks; empty if they are not declared.</param>
    public EquatableArray<InternalFillerModel> ParseFillers(IReadOnlyList<string> codes)
    {
        var functions = known.TextConstants(KnownNames.InternalFunctions);
        return attributes.Of(KnownNames.InternalFiller)
            .Where(attribute => attribute.TextArgument(0) is not null && attribute.TextArgument(1) is not null)
            .Where(attribute => IsSound(attribute, functions, codes))
            .GroupBy(attribute => attribute.TextArgument(0)!, StringComparer.Ordinal)
            .Select(function => new InternalFillerModel(
                function.Key,
                function.GroupBy(attribute => attribute.TextArgument(1)!, StringComparer.Ordinal)
                    .Select(language => new FillerModel(
                        language.Key, language.SelectMany(attribute => attribute.TextArguments(2)).ToEquatableArray()))
                    .ToEquatableArray()))
            .ToEquatableArray();
    }

    private bool IsSound(AttributeData attribute, IReadOnlyList<string> functions, IReadOnlyList<string> codes)
    {
        string function = attribute.TextArgument(0)!;
        string code = attribute.TextArgument(1)!;
        if (!functions.Contains(function))
        {
            findings.Add(
                AgentRules.UnknownInternalFunction, attribute.PlaceOf(0, cancellationToken), function, string.Join(", ", functions));
        }

        if (!LanguageCode.IsSound(code))
        {
            findings.Add(AgentRules.MalformedLanguageCode, attribute.PlaceOf(1, cancellationToken), code);
            return false;
        }

        if (codes.Count > 0 && !codes.Any(spoken => LanguageCode.Meet(spoken, code)))
        {
            findings.Add(
                AgentRules.FillerLanguageNotSpoken, attribute.PlaceOf(1, cancellationToken), function, code, string.Join(", ", codes));
        }

        return true;
    }
}
