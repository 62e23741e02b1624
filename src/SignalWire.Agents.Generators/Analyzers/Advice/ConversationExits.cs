using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Finds steps that a call cannot leave. The last step of a context can be its intended end. A tool that can return actions can lead out,
/// so only steps without such tools are reported.
/// </summary>
internal static class ConversationExits
{
    /// <summary>Finds steps without a way out, and loops of steps without one.</summary>
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

    /// <summary>Whether a step itself excludes other contexts and the end of the steps.</summary>
    private static bool Stays(StepModel step, ContextModel context, AdviceSubject subject) =>
        !step.End
        && (step.ValidSteps ?? context.ValidSteps) is not null
        && ((step.ValidContexts ?? context.ValidContexts) is { Count: 0 } || subject.Model.Contexts.Count == 1);

    /// <summary>Whether a tool of a step can lead out. A step that does not set Tools can inherit any.</summary>
    private static bool MayLeadOut(StepModel step, AdviceSubject subject)
    {
        string[]? offered = step.Tools is { } tools
            ? [.. tools, .. (step.Gather?.Questions ?? []).SelectMany(question => question.Tools)]
            : null;
        return subject.Model.Settings is not { McpServers.Count: 0, Includes.Count: 0 }
            || subject.Parsed.Names.Tools.Where(name => offered is null || offered.Contains(name)).Any(name => MayLeadOut(name, subject));
    }

    /// <summary>Whether a tool can lead out. The effect of an erroneous tool is unknown.</summary>
    private static bool MayLeadOut(
        string name,
        AdviceSubject subject) => subject.Model.Tools.FirstOrDefault(tool => tool.Name == name) is not { DataMap: null } tool
        || subject.Declaration(tool) is not { } declared
        || MayHoldActions(declared.Method.ReturnType, subject.Known);

    private static bool MayHoldActions(ITypeSymbol type, KnownSymbols known) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } ? MayHoldActions(result, known)
        : known.Is(type, KnownNames.FunctionResult);
}
