using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Finds steps that a call cannot leave; the last of a context may well be its end. A tool whose answer may hold actions may lead out, so
/// only steps whose tools cannot are told of.
/// </summary>
internal static class ConversationExits
{
    /// <summary>Steps without a way out, and rounds of steps without one.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject) => subject.Contexts.SelectMany(context => Find(context, subject));

    private static IEnumerable<Finding> Find(ConversationContext context, AdviceSubject subject)
    {
        var steps = context.Model.Steps;
        bool[] stays = [.. steps.Select(step => Stays(step, context.Model, subject) && !MayLeadOut(step, subject))];
        var told = new HashSet<int>();
        for (int i = 0; i < steps.Count; i++)
        {
            if (!stays[i] || told.Contains(i))
            {
                continue;
            }

            var round = ConversationWalk.From(context.Model, [i]);
            var place = context.Declaration(steps[i]).Field;
            if (round.Count == 1 && i < steps.Count - 1)
            {
                yield return new Finding(AgentRules.NoWayOut, place.Locations[0], [place.Name]);
            }
            else if (round.Count > 1 && round.All(
                index => index < steps.Count && stays[index] && ConversationWalk.From(context.Model, [index]).SetEquals(round)))
            {
                told.UnionWith(round);
                string names = string.Join(
                    ", ", round.OrderBy(index => index).Select(index => $"'{context.Declaration(steps[index]).Field.Name}'"));
                yield return new Finding(AgentRules.LoopWithoutExit, place.Locations[0], [names]);
            }
        }
    }

    /// <summary>Whether a step says itself that neither another context nor the end of the steps follows it.</summary>
    private static bool Stays(StepModel step, ContextModel context, AdviceSubject subject) =>
        !step.End
        && (step.ValidSteps ?? context.ValidSteps) is not null
        && ((step.ValidContexts ?? context.ValidContexts) is { Count: 0 } || subject.Model.Contexts.Count == 1);

    /// <summary>A step that does not say which tools it offers may have taken over any.</summary>
    private static bool MayLeadOut(StepModel step, AdviceSubject subject)
    {
        string[]? offered = step.Tools is { } tools
            ? [.. tools, .. (step.Gather?.Questions ?? []).SelectMany(question => question.Tools)]
            : null;
        return subject.Model.Settings is not { McpServers.Count: 0, Includes.Count: 0 }
            || subject.Parsed.Names.Tools.Where(name => offered is null || offered.Contains(name)).Any(name => MayLeadOut(name, subject));
    }

    /// <summary>What a tool in error would do, nobody knows.</summary>
    private static bool MayLeadOut(
        string name,
        AdviceSubject subject) => subject.Model.Tools.FirstOrDefault(tool => tool.Name == name) is not { DataMap: null } tool
        || subject.Declaration(tool) is not { } declared
        || MayHoldActions(declared.Method.ReturnType, subject.Known);

    private static bool MayHoldActions(ITypeSymbol type, KnownSymbols known) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } ? MayHoldActions(result, known)
        : known.Is(type, KnownNames.FunctionResult);
}
