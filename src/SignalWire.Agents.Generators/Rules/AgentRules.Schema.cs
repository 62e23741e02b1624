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

    public static readonly DiagnosticDescriptor RecursiveType = Create(
        "SWA0203",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type holds itself",
        "Parameter '{0}' of tool '{1}' is '{2}', which holds itself, and a schema without an end cannot be given to a model; use {3}");

    public static readonly DiagnosticDescriptor DictionaryKeyNotText = Create(
        "SWA0204",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Dictionary key is no text",
        "Parameter '{0}' of tool '{1}' is '{2}', but the keys of a JSON object are text; use {3}");

    public static readonly DiagnosticDescriptor NamesOfTypeMeet = Create(
        "SWA0205",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Two names of a type are one for the model",
        "Parameter '{0}' of tool '{1}' is '{2}', in which {3} for the model, so a call could mean either; rename one");

    public static readonly DiagnosticDescriptor ConstraintOnWrongType = Create(
        "SWA0206",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Constraint cannot restrict the type",
        "Attribute [{4}] on '{0}' of tool '{1}' cannot restrict '{2}', so no value of a call is refused by it; it is for {3}");

    public static readonly DiagnosticDescriptor PatternNotPortable = Create(
        "SWA0207",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Pattern means something else to the platform",
        "The pattern of '{0}' of tool '{1}' has what only .NET knows, so the model is not told of it and is only refused: {3}");

    public static readonly DiagnosticDescriptor DefaultOutsideConstraint = Create(
        "SWA0208",
        Category.Schema,
        DiagnosticSeverity.Warning,
        "Default breaks its own constraint",
        "The default {2} of '{0}' of tool '{1}' is a value that a call would be refused for: it must be {3}; change one of them");

    public static readonly DiagnosticDescriptor NestingTooDeep = Create(
        "SWA0209",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type is nested too deeply",
        "Parameter '{0}' of tool '{1}' holds '{2}' more than 16 types deep, more than a model can fill in; use {3}");

    public static readonly DiagnosticDescriptor TypeCannotBeMade = Create(
        "SWA0210",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Tool parameter type cannot be made from JSON",
        "Parameter '{0}' of tool '{1}' is '{2}', which cannot be made from JSON, because {3}");

    public static readonly DiagnosticDescriptor InvalidPattern = Create(
        "SWA0211",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Pattern is no regular expression",
        "The pattern of '{0}' of tool '{1}' is no regular expression, so every call would fail: {3}");
}
