using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnsupportedParameterType = Create(
        "SWA0201",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type has no JSON schema",
        "Parameter '{0}' of tool '{1}' has type '{2}', which has no JSON schema that a model can follow; use {3}");

    public static readonly DiagnosticDescriptor UnsupportedResultType = Create(
        "SWA0202",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool return type cannot be sent to the model",
        "Tool '{0}' returns '{1}', which cannot be sent to the model; return FunctionResult or string, or a Task or ValueTask of either");

    public static readonly DiagnosticDescriptor RecursiveType = Create(
        "SWA0203",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type contains itself",
        "Parameter '{0}' of tool '{1}' has type '{2}', which contains itself, so its schema would have no end; use {3}");

    public static readonly DiagnosticDescriptor DictionaryKeyNotText = Create(
        "SWA0204",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Dictionary key must be a string",
        "Parameter '{0}' of tool '{1}' has type '{2}', but the keys of a JSON object are strings; use {3}");

    public static readonly DiagnosticDescriptor NamesOfTypeMeet = Create(
        "SWA0205",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Two members of a type have the same name for the model",
        "Parameter '{0}' of tool '{1}' has type '{2}', in which {3} for the model, so a call could mean either; rename one");

    public static readonly DiagnosticDescriptor ConstraintOnWrongType = Create(
        "SWA0206",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Constraint does not apply to the type",
        "Attribute [{4}] on '{0}' of tool '{1}' does not apply to '{2}', so it rejects no value; it requires {3}");

    public static readonly DiagnosticDescriptor PatternNotPortable = Create(
        "SWA0207",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Pattern means something else to the platform",
        "The pattern of '{0}' of tool '{1}' has syntax that is specific to .NET, so it is not sent to the model and is checked only on "
        + "the call: {3}");

    public static readonly DiagnosticDescriptor DefaultOutsideConstraint = Create(
        "SWA0208",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Default value violates its own constraint",
        "The default {2} of '{0}' of tool '{1}' is a value that a call rejects: it must be {3}; change one of them");

    public static readonly DiagnosticDescriptor NestingTooDeep = Create(
        "SWA0209",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type is nested too deeply",
        "Parameter '{0}' of tool '{1}' contains '{2}' more than 16 types deep, deeper than a model can follow; use {3}");

    public static readonly DiagnosticDescriptor TypeCannotBeMade = Create(
        "SWA0210",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type cannot be created from JSON",
        "Parameter '{0}' of tool '{1}' has type '{2}', which cannot be created from JSON, because {3}");

    public static readonly DiagnosticDescriptor InvalidPattern = Create(
        "SWA0211",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Pattern is not a valid regular expression",
        "The pattern of '{0}' of tool '{1}' is not a valid regular expression, so every call would fail: {3}");
}
