using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnsupportedParameterType = Create(
        "SWA0201",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type has no JSON schema",
        "Parameter '{0}' of tool '{1}' is '{2}', which has no JSON schema that a model could fill in; use {3}");

    public static readonly DiagnosticDescriptor UnsupportedResultType = Create(
        "SWA0202",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool result cannot be told to the model",
        "Tool '{0}' returns '{1}', which cannot be told to the model; return FunctionResult or string, or a Task or ValueTask of either");
}
