using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Finds steps and contexts that nothing leads to. Code that computes where to go may lead anywhere, and then nothing is said: what remains
/// is certain.
/// </summary>
internal static class ConversationReach
{
    /// <summary>Steps and contexts that nothing leads to.</summary>
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

    /// <summary>A call begins in the context named <c>default</c>, else in the first.</summary>
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
