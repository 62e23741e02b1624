using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor DataMapHasCode = Create(
        "SWA0340",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map must be a partial method without a body",
        "Data map '{0}' {1}, but the platform runs a data map instead of your code; declare it as 'private static partial "
        + "FunctionResult {2}(…);' in an agent");

    public static readonly DiagnosticDescriptor DataMapResult = Create(
        "SWA0341",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map must return FunctionResult",
        "Data map '{0}' returns '{1}', but the platform makes the result from the map; return FunctionResult");

    public static readonly DiagnosticDescriptor DataMapAndTool = Create(
        "SWA0342",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Method is both a tool and a data map",
        "Method '{0}' is both a tool and a data map, but only one of them can run on a call; remove [Tool] to run the map on the "
        + "platform, or [DataMap] to run your code");

    public static readonly DiagnosticDescriptor UnknownHttpMethod = Create(
        "SWA0343",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Webhook has an unsupported HTTP method",
        "A webhook of data map '{0}' has the HTTP method '{1}', which the platform does not support; use GET, POST, PUT or DELETE");

    public static readonly DiagnosticDescriptor RelativeWebhookUrl = Create(
        "SWA0344",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Webhook URL must be an absolute HTTP URL",
        "Webhook URL '{1}' of data map '{0}' must be an absolute HTTP URL, because the platform calls it directly; write the whole "
        + "URL, such as 'https://…'");

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
        "Data map contains invalid JSON",
        "Property '{1}' of data map '{0}' must be {2}, because it becomes part of the document: {3}");

    public static readonly DiagnosticDescriptor InvalidMapPattern = Create(
        "SWA0347",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map pattern is not a valid regular expression",
        "Pattern '{1}' of data map '{0}' is not a valid regular expression, so the platform never matches it; correct it: {2}");

    public static readonly DiagnosticDescriptor MapPatternNotPortable = Create(
        "SWA0348",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Data map pattern is specific to .NET",
        "Pattern '{1}' of data map '{0}' has syntax that is specific to .NET, so the platform can match different text: {2}");

    public static readonly DiagnosticDescriptor DataMapWithoutOutput = Create(
        "SWA0349",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map has no answer",
        "Data map '{0}' has no answer, so the model gets no result; add [Expression], [Output] below a [Webhook], or [Fallback]");

    public static readonly DiagnosticDescriptor EmptyMapOutput = Create(
        "SWA0350",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Answer of a data map is empty",
        "Attribute [{1}] of data map '{0}' has no answer, so the model gets no result; add {2}");

    public static readonly DiagnosticDescriptor MisplacedMapAttribute = Create(
        "SWA0351",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map attribute does not belong to a webhook",
        "Attribute [{1}] of data map '{0}' {2}, so the platform never uses it; {3}");

    public static readonly DiagnosticDescriptor UnknownMapArgument = Create(
        "SWA0352",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Data map uses an argument that does not exist",
        "Argument '{1}' in data map '{0}' is not one of its parameters, so it has no value on a call; {2}");

    public static readonly DiagnosticDescriptor SuppliedToDataMap = Create(
        "SWA0353",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Data map parameter cannot be supplied",
        "Parameter '{0}' of data map '{1}' has type '{2}', which is supplied to your code, but the platform runs a data map; "
        + "remove the parameter");

    public static readonly DiagnosticDescriptor MapAttributeWithoutDataMap = Create(
        "SWA0354",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Data map attribute is out of place",
        "Attribute [{0}] on '{1}' takes effect only on a data map, so it is not in the document; add [DataMap] or remove it");

    /// <summary>All rules about data maps.</summary>
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
