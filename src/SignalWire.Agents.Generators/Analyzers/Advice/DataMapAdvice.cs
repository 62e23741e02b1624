using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds data maps without an answer for a failing web service, and secrets that they expose.</summary>
internal static class DataMapAdvice
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject)
    {
        foreach (var tool in subject.Model.Tools)
        {
            if (tool.DataMap is not { } map || subject.Declaration(tool) is not { } declared)
            {
                continue;
            }

            if (map.Webhooks.Count > 0 && map.Fallback is null)
            {
                yield return new Finding(AgentRules.MapWithoutFallback, subject.PlaceOf(tool), [tool.Method]);
            }

            foreach (var webhook in declared.Method.GetAttributes()
                .Where(attribute => subject.Known.Is(attribute.AttributeClass, KnownNames.Webhook)))
            {
                foreach (var finding in Secrets(webhook, tool.Method, subject.CancellationToken))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Secrets(AttributeData webhook, string tool, CancellationToken cancellationToken)
    {
        for (int i = 0; i < webhook.ConstructorArguments.Length; i++)
        {
            if (webhook.TextArgument(i) is { } text && SecretForm.InUrl(text) is { } secret)
            {
                yield return new Finding(AgentRules.SecretInMap, webhook.PlaceOf(i, cancellationToken), [tool, secret, "its URL"]);
            }
        }

        foreach (string property in new[] { "Body", "Params" })
        {
            if (webhook.Named<string?>(property, null) is { } json && SecretForm.InText(json) is { } secret
                && webhook.LocationOf(property, cancellationToken) is { } place)
            {
                yield return new Finding(AgentRules.SecretInMap, place, [tool, secret, $"its {property}"]);
            }
        }

        var headers = webhook.NamedTextsOrNull("Headers") ?? [];
        for (int i = 0; i < headers.Count; i++)
        {
            if (headers[i] is { } header && SecretForm.InHeader(header) is { } secret
                && webhook.LocationOfItem("Headers", i, cancellationToken) is { } place)
            {
                yield return new Finding(AgentRules.SecretInMap, place, [tool, secret, "a header"]);
            }
        }
    }
}
