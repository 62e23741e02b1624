using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a <see langword="partial"/> method without a body is a tool that the platform runs without a request to this program. It
/// compares texts (<see cref="ExpressionAttribute"/>), calls web services (<see cref="WebhookAttribute"/>) and answers. The method's
/// <c>summary</c> and each <c>param</c> describe the tool to the model, as for <see cref="ToolAttribute"/>.
/// </summary>
/// <remarks>
/// <para>
/// The attributes below this one describe the map. It runs in this order: the expressions above the first webhook, the webhooks, the
/// fallback. The first answer ends it. The generated body throws <see cref="NotSupportedException"/>; <c>--exec</c> and
/// <see cref="IToolCaller{TAgent}"/> run the map in this process.
/// </para>
/// <para>
/// Texts can contain variables: <c>${args.x}</c> is the argument that the model passes for the parameter <c>x</c>. <c>${response.x}</c> is
/// a field of the web service's response, and <c>${array[0].x}</c> a field of its first item if it is an array. <c>${this.x}</c> is a field
/// of the current item of <see cref="ForEachAttribute"/>. <c>${global_data.x}</c> and <c>${meta_data.x}</c> are data of the phone call.
/// <c>%{…}</c> means the same as <c>${…}</c>.
/// </para>
/// </remarks>
/// <param name="name">The name for the model; <see langword="null"/> for the method's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataMapAttribute(string? name = null) : Attribute
{
    /// <summary>Gets the name for the model; <see langword="null"/> for the method's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Gets or sets the keys that show, in the response of any web service of the map, that it failed. The next web service is then tried.
    /// Default: none. Key: <c>data_map.error_keys</c>.
    /// </summary>
    public string[] ErrorKeys { get; set; } = [];

    /// <summary>
    /// Gets or sets further keys of the function in the document, as a JSON object that is sent as it is: <c>wait_file</c>,
    /// <c>meta_data</c>, <c>skip_fillers</c>, or any other key that the platform recognizes. Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
