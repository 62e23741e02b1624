using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds agents without a prompt, and malformed routes.</summary>
internal static class SettingsAdvice
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject) => Prompt(subject).Concat(Route(subject));

    private static IEnumerable<Finding> Prompt(AdviceSubject subject)
    {
        var prompt = subject.Model.Prompt;
        bool isConfigured = subject.Agent.AllInterfaces.Any(role => subject.Known.Is(role, KnownNames.ConfigureCall));
        bool isCallFlow = subject.Model.CallFlow is not null || subject.Attributes.Find(KnownNames.CallFlow) is not null;
        if (!isCallFlow && subject.Parsed.Contexts.Length == 0 && !isConfigured
            && prompt is { Text: null, File: null, Sections.Count: 0 }
            && !subject.Agent.GetMembers().OfType<IFieldSymbol>().Any(field => IsOfPrompt(field, subject.Known)))
        {
            yield return new Finding(AgentRules.NoPrompt, subject.Agent.Locations[0], [subject.Agent.Name]);
        }
    }

    /// <summary>Whether a field is part of the prompt, even if it is erroneous.</summary>
    private static bool IsOfPrompt(IFieldSymbol field, KnownSymbols known) =>
        known.Has(field, KnownNames.PromptSection)
            || known.Has(field, KnownNames.PromptText);

    private static IEnumerable<Finding> Route(AdviceSubject subject)
    {
        if (RouteForm.Fault(subject.Model.Route) is { } fault)
        {
            yield return new Finding(
                AgentRules.MalformedRoute,
                subject.Known.AgentAttribute(subject.Agent)?.LocationOf("Route", subject.CancellationToken) ?? subject.Agent.Locations[0],
                [subject.Model.Route, fault]);
        }
    }
}
