using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>
/// Declares the constants with which code names the agent's tools, steps and contexts. The agent's own code uses them, and all code that
/// can access the agent.
/// </summary>
internal sealed class NameClassParser(INamedTypeSymbol agent, KnownSymbols known, Compilation compilation)
{
    private const string Tools = "Tools";
    private const string Contexts = "Contexts";
    private const string Steps = "Steps";

    /// <summary>The names of the classes.</summary>
    public static readonly string[] Names = [Tools, Contexts, Steps];

    /// <summary>The classes that are not empty and whose names are free in the user's code.</summary>
    public EquatableArray<NameClass> Parse(IReadOnlyList<NamePair> tools, IReadOnlyList<DeclaredContext> contexts)
    {
        if (tools.Count + contexts.Count == 0)
        {
            return EquatableArray<NameClass>.Empty;
        }

        var steps = contexts
            .Where(context => context.Steps.Length > 0 && context.Type.Arity == 0)
            .Select(context => Flat(context.Type.Name, $"The steps of context <c>{context.Type.Name}</c>.", "step", context.StepNames))
            .ToEquatableArray();
        NameClass[] classes =
        [
            Flat(Tools, "The agent's tools, by the names of their methods.", "tool", tools),
            Flat(
                Contexts,
                "The agent's contexts, by the names of their classes.",
                "context",
                [.. contexts.Select(context => context.Name)]),
            new(Steps, "The agent's steps, by the names of their contexts and constants.", EquatableArray<NameConstant>.Empty, steps),
        ];
        bool isPublic = agent.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
        bool mayHide = agent.BaseType?.SelfAndBases()
            .Any(type => known.Has(type, KnownNames.VoiceAgent)) == true;
        return classes.Where(names => names.Constants.Count + names.Classes.Count > 0 && IsFree(names.Name))
            .Select(names => names with { IsPublic = isPublic, MayHide = mayHide })
            .ToEquatableArray();
    }

    /// <summary>Creates a class of constants. If several methods share a name, the first one gets it.</summary>
    private static NameClass Flat(string name, string docs, string what, IReadOnlyList<NamePair> pairs)
    {
        var constants = new List<NameConstant>(pairs.Count);
        foreach (var (member, wire) in pairs)
        {
            if (!constants.Exists(constant => constant.Name == member))
            {
                constants.Add(new NameConstant(member, wire, $"The wire name of {what} <c>{member}</c>."));
            }
        }

        return new NameClass(name, docs, constants.ToEquatableArray(), EquatableArray<NameClass>.Empty);
    }

    private bool IsFree(string name) =>
        name != agent.Name && !agent.HasMember(name, member => !IsGenerated(member) && IsSeen(member));

    private bool IsSeen(ISymbol member) => compilation.IsSymbolAccessibleWithin(member, agent);

    /// <summary>The analyzers see generated members, which do not exist yet for the generator.</summary>
    private bool IsGenerated(ISymbol member) => known.Attribute(member, KnownNames.GeneratedCode) is { } mark
        && mark.TextArgument(0) == "SignalWire.Agents.Generators";
}
