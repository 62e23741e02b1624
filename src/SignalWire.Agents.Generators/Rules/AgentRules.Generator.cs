using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor GeneratorFailed = Create(
        "SWA0001",
        Category.Generator,
        DiagnosticSeverity.Error,
        "The generator failed",
        "Agent '{0}' was not generated, by a fault of the generator and not of yours; please report it with this text: {1}");
}
