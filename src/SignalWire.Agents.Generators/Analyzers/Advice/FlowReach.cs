using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Flow;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>
/// Where a conversation can go. A step that does not say what may follow is taken to lead anywhere, and so is code that computes where to
/// go: what remains is certain.
/// </summary>
internal static class FlowReach
{
    private const string Next = "next";

    /// <summary>Steps and contexts that nothing leads to.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject)
    {
        var contexts = subject.Contexts.ToList();
        return contexts.Count == 0 || subject.Code.SteersByValue
            ? []
            : contexts.SelectMany(context => UnreachableSteps(context, subject)).Concat(UnenteredContexts(contexts, subject));
    }

    /// <summary>The steps of the same context that may follow a step, by their place.</summary>
    public static IEnumerable<int> After(ContextModel context, int index)
    {
        var step = context.Steps[index];
        if (step.SkipToNextStep || step.Gather is { Completion: GatherModel.NextStep })
        {
            yield return index + 1;
        }

        if (step.Gather is { Completion: { } completion } && completion != GatherModel.NextStep)
        {
            yield return Place(context, completion);
        }

        // Where the steps end, none follows unless it is named.
        var named = step.ValidSteps ?? (step.End ? EquatableArray<string>.Empty : context.ValidSteps);
        for (int i = 0; i < context.Steps.Count; i++)
        {
            if (named is not { } names || names.Contains(context.Steps[i].Name) || (i == index + 1 && names.Contains(Next)))
            {
                yield return i;
            }
        }
    }

    private static IEnumerable<Finding> UnreachableSteps(FlowContext context, AdviceSubject subject)
    {
        var steps = context.Model.Steps;
        var reached = new HashSet<int>();
        var waiting = new Stack<int>(steps
            .Select((step, index) => (Names: context.Declaration(step).Name, Index: index))
            .Where(step => step.Index == First(context.Model) || subject.Code.Has(step.Names))
            .Select(step => step.Index));
        while (waiting.Count > 0)
        {
            int index = waiting.Pop();
            if (index < steps.Count && reached.Add(index))
            {
                foreach (int next in After(context.Model, index))
                {
                    waiting.Push(next);
                }
            }
        }

        return steps.Where((_, index) => !reached.Contains(index)).Select(context.Declaration)
            .Where(step => !subject.IsMentioned(step.Name))
            .Select(step => step.Field)
            .Select(field => new Finding(AgentRules.UnreachableStep, field.Locations[0], [field.Name]));
    }

    /// <summary>A call begins in the context named <c>default</c>, else in the first.</summary>
    private static IEnumerable<Finding> UnenteredContexts(List<FlowContext> contexts, AdviceSubject subject)
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

    private static int First(ContextModel context) => context.InitialStep is { } name ? Place(context, name) : 0;

    private static int Place(ContextModel context, string name)
    {
        for (int i = 0; i < context.Steps.Count; i++)
        {
            if (context.Steps[i].Name == name)
            {
                return i;
            }
        }

        return context.Steps.Count;
    }
}
