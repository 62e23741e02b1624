using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <summary>
/// The rules. Ids: 00xx the generator and its environment, 01xx the shape of agents and tools, 02xx types and schemas, 03xx prompt and
/// document, 04xx advice. An id is never reused. A rule is named after the defect.
/// </summary>
internal static partial class AgentRules
{
    private const string HelpRoot = "https://github.com/signalwire-agents/SignalWire.Agents.Generators/blob/main/docs/rules/";

    private static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity severity, string title, string message, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpRoot}{id}.md", customTags: tags);
}
