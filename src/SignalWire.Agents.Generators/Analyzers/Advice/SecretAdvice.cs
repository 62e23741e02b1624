using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds keys and passwords in the source of an agent.</summary>
internal static class SecretAdvice
{
    /// <summary>The findings. Another rule reports secrets in webhooks.</summary>
    public static IEnumerable<Finding> Find(AdviceSubject subject) => subject.Agent.Written()
        .Where(part => SecretForm.MayBeIn(part.SyntaxTree.GetText(subject.CancellationToken).ToString()))
        .SelectMany(part => part.GetSyntax(subject.CancellationToken)
            .Texts(node => node is not AttributeSyntax { Name: var name } || !name.ToString().Contains("Webhook")))
        .Select(token => (Token: token, Secret: SecretForm.InText(token.ValueText)))
        .Where(found => found.Secret is not null)
        .Select(found => new Finding(AgentRules.SecretInLiteral, found.Token.GetLocation(), [found.Secret!]));
}
