using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor GeneratorFailed = Create(
        "SWA0001",
        Category.Generator,
        DiagnosticSeverity.Error,
        "The generator failed",
        "Agent '{0}' was not generated because of a fault in the generator, not in your code; please report it with this text: {1}");
}
