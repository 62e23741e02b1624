using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies a web service that the platform calls for a <see cref="DataMapAttribute"/> tool. The <see cref="ForEachAttribute"/>,
/// <see cref="ExpressionAttribute"/> and <see cref="OutputAttribute"/> below it belong to it. Several web services are called in order
/// until one answers. Key: <c>webhooks</c>.
/// </summary>
/// <param name="method">The HTTP method: <c>GET</c>, <c>POST</c>, <c>PUT</c> or <c>DELETE</c>, in any case.</param>
/// <param name="url">The absolute URL, with variables such as <c>${args.city}</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WebhookAttribute(string method, string url) : Attribute
{
    /// <summary>Gets the HTTP method. Key: <c>method</c>.</summary>
    public string Method { get; } = method;

    /// <summary>Gets the absolute URL, with variables. Key: <c>url</c>.</summary>
    public string Url { get; } = url;

    /// <summary>
    /// Gets or sets the headers of the request, each as <c>Name: value</c>, with variables. Default: none. Key: <c>headers</c>.
    /// </summary>
    public string[] Headers { get; set; } = [];

    /// <summary>
    /// Gets or sets the keys that show, in the response of this web service, that it failed. Default: none. Key: <c>error_keys</c>.
    /// </summary>
    public string[] ErrorKeys { get; set; } = [];

    /// <summary>
    /// Gets or sets the parameters of the tool, by their names for the model, without which the web service is not called. Default: none.
    /// Key: <c>require_args</c>.
    /// </summary>
    public string[] RequireArgs { get; set; } = [];

    /// <summary>
    /// Gets or sets the form field in which the body is sent as JSON. Default: <see langword="null"/>; the body itself is JSON.
    /// Key: <c>form_param</c>.
    /// </summary>
    public string? FormParam { get; set; }

    /// <summary>
    /// Gets or sets whether the arguments of the tool are added to the parameters of the request. Default: <see langword="false"/>.
    /// Key: <c>input_args_as_params</c>.
    /// </summary>
    public bool InputArgsAsParams { get; set; }

    /// <summary>
    /// Gets or sets the body of the request, as a JSON object with variables in its texts. Default: none. Key: <c>body</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Body { get; set; }

    /// <summary>
    /// Gets or sets the parameters of the request, as a JSON object with variables in its texts. Default: none. Key: <c>params</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Params { get; set; }
}
