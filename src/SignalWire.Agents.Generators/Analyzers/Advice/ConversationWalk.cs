using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Follows the steps of a context by index. A step that does not set Next leads to every step.</summary>
internal static class ConversationWalk
{
    /// <summary>
    /// Gets some steps and all steps that can follow them. A name that is not a valid step has the index after the last one.
    /// </summary>
    public static HashSet<int> From(ContextModel context, IEnumerable<int> starts)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<int>(starts);
        while (waiting.Count > 0)
        {
            int index = waiting.Pop();
            if (reached.Add(index) && index < context.Steps.Count)
            {
                foreach (int next in After(context, index))
                {
                    waiting.Push(next);
                }
            }
        }

        return reached;
    }

    /// <summary>The index of the first step of a context.</summary>
    public static int First(ContextModel context) => context.InitialStep is { } name ? Place(context, name) : 0;

    private static IEnumerable<int> After(ContextModel context, int index)
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

        // After a step with End, no other step follows unless it is named.
        var named = step.ValidSteps ?? (step.End ? EquatableArray<string>.Empty : context.ValidSteps);
        for (int i = 0; i < context.Steps.Count; i++)
        {
            if (named is not { } names || names.Contains(context.Steps[i].Name) || (i == index + 1 && names.Contains(StepModel.Next)))
            {
                yield return i;
            }
        }
    }

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
