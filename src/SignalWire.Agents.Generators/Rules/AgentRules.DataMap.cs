using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor DataMapHasCode = Create(
        "SWA0340",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map is no partial method without a body",
        "Data map '{0}' {1}, but the platform runs the map and no code of yours; declare it as 'private static partial FunctionResult {2}(…);' in an agent");

    public static readonly DiagnosticDescriptor DataMapResult = Create(
        "SWA0341",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map does not return FunctionResult",
        "Data map '{0}' returns '{1}', but the platform makes the answer from the map; return FunctionResult");

    public static readonly DiagnosticDescriptor DataMapAndTool = Create(
        "SWA0342",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Method is a tool and a data map",
        "Method '{0}' is a tool and a data map, so nobody can say who runs it on a call; remove [Tool] to leave it to the platform, or [DataMap] to run it here");

    public static readonly DiagnosticDescriptor UnknownHttpMethod = Create(
        "SWA0343",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Webhook has an unknown HTTP method",
        "A webhook of data map '{0}' has the HTTP method '{1}', which the platform does not send; use GET, POST, PUT or DELETE");

    public static readonly DiagnosticDescriptor RelativeWebhookUrl = Create(
        "SWA0344",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Webhook URL is not absolute",
        "Webhook URL '{1}' of data map '{0}' has no host, and the platform calls it itself; write the whole URL, such as 'https://…'");

    public static readonly DiagnosticDescriptor MalformedHeader = Create(
        "SWA0345",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Webhook header cannot be sent",
        "Header '{1}' of a webhook of data map '{0}' {2}, so the platform cannot send it; write 'Name: value', each name once");

    public static readonly DiagnosticDescriptor MalformedMapJson = Create(
        "SWA0346",
        Category.Tool,
        DiagnosticSeverity.Error,
        "JSON of a data map is malformed",
        "The text of {1} in data map '{0}' must be {2}, because it becomes part of the document as it is: {3}");

    public static readonly DiagnosticDescriptor InvalidMapPattern = Create(
        "SWA0347",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Pattern of a data map is no regular expression",
        "Pattern '{1}' of data map '{0}' is no regular expression, so the platform finds it in no text; correct it: {2}");

    public static readonly DiagnosticDescriptor MapPatternNotPortable = Create(
        "SWA0348",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Pattern of a data map means something else to the platform",
        "Pattern '{1}' of data map '{0}' has what only .NET knows, so the platform may find something else in the text: {2}");

    public static readonly DiagnosticDescriptor DataMapWithoutOutput = Create(
        "SWA0349",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map has no answer",
        "Data map '{0}' has no answer, so the model would wait for nothing; add [Expression], [Output] below a webhook, or [Fallback]");

    public static readonly DiagnosticDescriptor EmptyMapOutput = Create(
        "SWA0350",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Answer of a data map is empty",
        "Attribute [{1}] of data map '{0}' has no answer, so the model would hear nothing; give it {2}");

    public static readonly DiagnosticDescriptor MisplacedMapAttribute = Create(
        "SWA0351",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Attribute of a data map belongs to no webhook",
        "Attribute [{1}] of data map '{0}' {2}, so the platform would never come to it; {3}");

    public static readonly DiagnosticDescriptor UnknownMapArgument = Create(
        "SWA0352",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Data map uses an argument that is not there",
        "Argument '{1}' in data map '{0}' is none of its parameters, so nothing stands there on a call; {2}");

    public static readonly DiagnosticDescriptor SuppliedToDataMap = Create(
        "SWA0353",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Parameter of a data map cannot be supplied",
        "Parameter '{0}' of data map '{1}' is '{2}', which is supplied to code, and no code runs for a data map; remove it");

    public static readonly DiagnosticDescriptor MapAttributeWithoutDataMap = Create(
        "SWA0354",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Attribute counts only on a data map",
        "Attribute [{0}] on '{1}' counts only on a data map, so it is not in the document; add [DataMap], or remove it");

    /// <summary>All of these.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfDataMaps =
    [
        DataMapHasCode,
        DataMapResult,
        DataMapAndTool,
        UnknownHttpMethod,
        RelativeWebhookUrl,
        MalformedHeader,
        MalformedMapJson,
        InvalidMapPattern,
        MapPatternNotPortable,
        DataMapWithoutOutput,
        EmptyMapOutput,
        MisplacedMapAttribute,
        UnknownMapArgument,
        SuppliedToDataMap,
        MapAttributeWithoutDataMap,
    ];
}
