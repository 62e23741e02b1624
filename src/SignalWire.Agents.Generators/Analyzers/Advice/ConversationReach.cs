using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Finds unreachable steps and contexts. If code computes the target of a change, it can reach any of them, and nothing is reported. The
/// remaining findings are certain.
/// </summary>
internal static class ConversationReach
{
    /// <summary>Finds unreachable steps and contexts.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject)
    {
        var contexts = subject.Contexts;
        return contexts.Count == 0 || subject.Code.SteersByValue
            ? []
            : contexts.SelectMany(context => UnreachableSteps(context, subject)).Concat(UnenteredContexts(contexts, subject));
    }

    private static IEnumerable<Finding> UnreachableSteps(ConversationContext context, AdviceSubject subject)
    {
        var steps = context.Model.Steps;
        var reached = ConversationWalk.From(context.Model, Enumerable.Range(0, steps.Count)
            .Where(index => index == ConversationWalk.First(context.Model) || subject.Code.Has(context.Declaration(steps[index]).Name)));
        return steps.Where((_, index) => !reached.Contains(index)).Select(context.Declaration)
            .Where(step => !subject.IsMentioned(step.Name))
            .Select(step => step.Field)
            .Select(field => new Finding(AgentRules.UnreachableStep, field.Locations[0], [field.Name]));
    }

    /// <summary>Finds unreachable contexts. A call begins in the context named <c>default</c>, or in the first one.</summary>
    private static IEnumerable<Finding> UnenteredContexts(IReadOnlyList<ConversationContext> contexts, AdviceSubject subject)
    {
        var first = contexts.FirstOrDefault(context => context.Model.Name == "default") ?? contexts[0];
        foreach (var context in contexts.Where(context => context != first))
        {
            if (contexts.Where(other => other != context).All(other => NeverLeadsTo(other.Model, context.Model.Name))
                && !subject.IsMentioned(context.Declared.Name))
            {
                yield return new Finding(AgentRules.UnenteredContext, context.Declared.Type.Locations[0], [context.Declared.Type.Name]);
            }
        }
    }

    private static bool NeverLeadsTo(ContextModel from, string context) =>
        from.Steps.All(step => (step.ValidContexts ?? from.ValidContexts) is { } names && !names.Contains(context));
}
