using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Reads the C# names of tools, steps and contexts in attributes, and converts them to wire names.</summary>
internal sealed class NameReader(
    FindingList findings,
    GeneratedNameUses generated,
    IReadOnlyList<NamePair> tools,
    IReadOnlyList<NamePair> contexts,
    CancellationToken cancellationToken)
{
    /// <summary>The tools that the platform adds to every agent with steps.</summary>
    private static readonly NamePair[] ToolsOfThePlatform = [.. ReservedNames.OfSteps.Select(Same)];

    private static readonly NamePair[] StepsOfThePlatform = [Same(StepModel.Next)];

    /// <summary>The tools in <c>Tools</c>; <see langword="null"/> if it is not set.</summary>
    public EquatableArray<string>? Tools(AttributeData attribute, string step) => List(
        attribute, "Tools", tools, ToolsOfThePlatform, (name, near, place) => findings.Add(
            AgentRules.UnknownTool, place, step, name, near));

    /// <summary>The contexts in <c>Contexts</c>; <see langword="null"/> if it is not set.</summary>
    public EquatableArray<string>? Contexts(AttributeData attribute, string owner) => List(
        attribute, "Contexts", contexts, [], (name, near, place) => findings.Add(
            AgentRules.UnknownContext, place, "Contexts", owner, name, near));

    /// <summary>The steps in <c>Next</c>; <see langword="null"/> if it is not set.</summary>
    public EquatableArray<string>? Next(AttributeData attribute, string owner, IReadOnlyList<NamePair> steps) => List(
        attribute, "Next", steps, StepsOfThePlatform, (name, near, place) => findings.Add(
            AgentRules.UnknownStep, place, "Next", owner, name, near));

    /// <summary>The step in a property; <see langword="null"/> if it is not set or the step does not exist.</summary>
    public string? Step(AttributeData attribute, string property, string owner, IReadOnlyList<NamePair> steps)
    {
        if (attribute.Named<string?>(property, null) is not { } name)
        {
            return null;
        }

        if (Wires(name, steps, []) is [var wire, ..])
        {
            return wire;
        }

        if (attribute.LocationOf(property, cancellationToken) is { } place && !generated.Has(place))
        {
            findings.Add(AgentRules.UnknownStep, place, property, owner, name, Near(name, steps));
        }

        return null;
    }

    private EquatableArray<string>? List(
        AttributeData attribute,
        string property,
        IReadOnlyList<NamePair> own,
        NamePair[] platform,
        Action<string, string, Location> report)
    {
        if (attribute.NamedTextsOrNull(property) is not { } names)
        {
            return null;
        }

        var wires = new List<string>();
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] is not { } name)
            {
                continue;
            }

            var found = Wires(name, own, platform);
            wires.AddRange(found);
            if (found.Count == 0 && attribute.LocationOfItem(property, i, cancellationToken) is { } place && !generated.Has(place))
            {
                report(name, Near(name, own), place);
            }
        }

        return wires.ToEquatableArray();
    }

    /// <summary>The wire names for a C# name. Several methods can share a name.</summary>
    private static List<string> Wires(string name, IReadOnlyList<NamePair> own, NamePair[] platform)
    {
        var found = own.Where(pair => pair.CSharp == name).ToList();
        return [.. (found.Count > 0 ? found : platform.Where(pair => pair.CSharp == name)).Select(pair => pair.Wire)];
    }

    /// <summary>The end of the message.</summary>
    private static string Near(string name, IReadOnlyList<NamePair> own)
    {
        // A user who writes the wire name means its C# name.
        string? meant = own.Where(pair => pair.Wire == name).Select(pair => pair.CSharp).FirstOrDefault()
            ?? NearestName.Find(name, own.Select(pair => pair.CSharp));
        return meant is not null ? $"did you mean '{meant}'?"
            : own.Count > 0 ? $"available: {string.Join(", ", own.Select(pair => $"'{pair.CSharp}'").Distinct())}"
            : "declare it or remove the name";
    }

    private static NamePair Same(string name) => new(name, name);
}
