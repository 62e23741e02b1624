using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <content>Rules about what endangers callers or the server.</content>
internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor MalformedRoute = Create(
        "SWA0402",
        Category.Agent,
        DiagnosticSeverity.Warning,
        "Route is malformed",
        "Route '{0}' has {1}, so the program does not start, or the platform cannot reach the agent; write a path such as \"/support\"");

    public static readonly DiagnosticDescriptor DuplicateRoute = Create(
        "SWA0403",
        Category.Agent,
        DiagnosticSeverity.Warning,
        "Two agents have the same route",
        "'{0}' and '{1}' both have the route '{2}', so the program does not start; give '{1}' another Route",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor StateWrittenByTool = Create(
        "SWA0404",
        Category.Agent,
        DiagnosticSeverity.Warning,
        "Tool stores state in the agent",
        "Tool '{0}' writes '{1}', but an agent lives for one request, so the next tool does not find it; keep it in global data or in "
        + "a service");

    public static readonly DiagnosticDescriptor OpenTool = Create(
        "SWA0450",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool with consequences is open to everybody",
        "Tool '{0}' {1}, and Secure = false lets anyone with the server's password run it without a call; remove Secure = false");

    public static readonly DiagnosticDescriptor SecretInLiteral = Create(
        "SWA0451",
        Category.Agent,
        DiagnosticSeverity.Warning,
        "Source code contains a secret",
        "The text contains {0}, which everyone who sees the source or the program can read; read it from configuration, and replace "
        + "the secret");

    public static readonly DiagnosticDescriptor SecretInMap = Create(
        "SWA0453",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Data map contains a secret",
        "Data map '{0}' contains {1} in {2}, which is part of every document that is served; pass a short-lived one for each call in "
        + "global data, or write a [Tool] that keeps it here");

    /// <summary>The rules that <see cref="Analyzers.ToolCodeAnalyzer"/> reports.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfToolCode =>
    [
        StateWrittenByTool, BlockingCall, TokenNotPassedOn, SlowToolWithoutFiller, MarkdownSpoken, UrlSpoken, DigitsSpoken, OpenTool,
    ];
}
