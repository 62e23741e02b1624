using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds steps that do not set which tools they offer, tools that no step offers, and steps that offer too many.</summary>
internal static class ConversationTools
{
    private const string Tools = "Tools";

    /// <summary>The findings.</summary>
    /// <param name="subject">The agent.</param>
    /// <param name="most">How many tools can be offered at once.</param>
    public static IEnumerable<Finding> Find(AdviceSubject subject, int most)
    {
        var contexts = subject.Contexts;
        return contexts.SelectMany(context => Inherited(context, subject))
            .Concat(Unoffered(contexts, subject))
            .Concat(contexts.Count == 0 ? TooMany(subject, most) : contexts.SelectMany(context => TooMany(context, subject, most)));
    }

    private static IEnumerable<Finding> Inherited(ConversationContext context, AdviceSubject subject)
    {
        var steps = context.Model.Steps;
        for (int i = 1; i < steps.Count; i++)
        {
            if (steps[i].Tools is null && steps[i - 1].Tools is not null)
            {
                var (step, before) = (context.Declaration(steps[i]), context.Declaration(steps[i - 1]));
                string said = before.Attribute.ValueOf(Tools, subject.CancellationToken) ?? "[…]";
                yield return new Finding(AgentRules.ToolsInherited, step.Field.Locations[0], [step.Field.Name, before.Field.Name, said])
                {
                    Replacement = said.Contains('\n') ? null : $"{Tools} = {said}",
                };
            }
        }
    }

    /// <summary>Finds tools that no step offers. If one step does not set Tools, all tools are offered there.</summary>
    private static IEnumerable<Finding> Unoffered(IReadOnlyList<ConversationContext> contexts, AdviceSubject subject)
    {
        if (contexts.Count == 0 || contexts.Any(context => context.Offered.Any(offered => offered is null)))
        {
            return [];
        }

        var steps = contexts.SelectMany(context => context.Model.Steps).ToList();
        var offered = new HashSet<string>(steps.SelectMany(step => step.Tools ?? EquatableArray<string>.Empty)
            .Concat(steps.SelectMany(step => step.Gather?.Questions ?? []).SelectMany(question => question.Tools)));
        return subject.Model.Tools.Where(tool => !offered.Contains(tool.Name) && tool.IsEnabled)
            .Select(tool => new Finding(AgentRules.ToolOfNoStep, subject.PlaceOf(tool), [tool.Method]));
    }

    private static IEnumerable<Finding> TooMany(AdviceSubject subject, int most)
    {
        int count = subject.Model.Tools.Count(tool => tool.IsEnabled);
        if (count > most && !subject.Code.Has("Remove"))
        {
            yield return new Finding(
                AgentRules.TooManyTools, subject.Agent.Locations[0], [subject.Agent
                    .Name, $"{count}", $"{most}", "divide the conversation into steps that offer a few tools each"]);
        }
    }

    private static IEnumerable<Finding> TooMany(ConversationContext context, AdviceSubject subject, int most)
    {
        var steps = context.Model.Steps;
        int all = subject.Model.Tools.Count(tool => tool.IsEnabled);
        for (int i = 0; i < steps.Count; i++)
        {
            // Inherited tools are reported on the step that sets them.
            int count = context.Offered[i] is { } names ? names.Count : all;
            if (count > most && (steps[i].Tools is not null || i == 0))
            {
                var declared = context.Declaration(steps[i]);
                yield return new Finding(
                    AgentRules.TooManyTools,
                    declared.Attribute.LocationOf(Tools, subject.CancellationToken) ?? declared.Field.Locations[0],
                    [declared.Field.Name, $"{count}", $"{most}", "list those that the step needs in its Tools"]);
            }
        }
    }
}
