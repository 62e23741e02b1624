using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// A web service that the platform calls for a <see cref="DataMapAttribute"/> tool. <see cref="ForEachAttribute"/>,
/// <see cref="ExpressionAttribute"/> and <see cref="OutputAttribute"/> below it belong to it. Several are tried in order until one answers.
/// </summary>
/// <param name="method">The HTTP method: <c>GET</c>, <c>POST</c>, <c>PUT</c> or <c>DELETE</c>, in any case.</param>
/// <param name="url">The whole URL, with variables such as <c>${args.city}</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WebhookAttribute(string method, string url) : Attribute
{
    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>The whole URL, with variables.</summary>
    public string Url { get; } = url;

    /// <summary>Headers of the request, each as <c>Name: value</c>, with variables. Default: none.</summary>
    public string[] Headers { get; set; } = [];

    /// <summary>Keys that tell, in the answer of this web service, that it failed. Default: none.</summary>
    public string[] ErrorKeys { get; set; } = [];

    /// <summary>Parameters of the tool, by their names for the model, without which the web service is not called. Default: none.</summary>
    public string[] RequireArgs { get; set; } = [];

    /// <summary>The field of a form in which the body is sent as JSON; where it is not set, the body itself is JSON.</summary>
    public string? FormParam { get; set; }

    /// <summary>Whether the arguments of the tool are added to the parameters of the request. Default: <see langword="false"/>.</summary>
    public bool InputArgsAsParams { get; set; }

    /// <summary>The body of the request: a JSON object, with variables in its texts.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Body { get; set; }

    /// <summary>The parameters of the request: a JSON object, with variables in its texts.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Params { get; set; }
}
