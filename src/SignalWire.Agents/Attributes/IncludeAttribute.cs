using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>Specifies functions of another server that the platform fetches and offers to the model. Key: <c>SWAIG.includes</c>.</summary>
/// <param name="url">The absolute URL of the server.</param>
/// <param name="function">The name of a function.</param>
/// <param name="others">More names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IncludeAttribute(string url, string function, params string[] others) : Attribute
{
    /// <summary>Gets the absolute URL of the server. Key: <c>url</c>.</summary>
    public string Url { get; } = url;

    /// <summary>Gets the names of the functions, in order. Key: <c>functions</c>.</summary>
    public IReadOnlyList<string> Functions { get; } = [function, .. others];

    /// <summary>
    /// Gets or sets the data that the platform sends to the server with each call, as a JSON object. Default: none. Key: <c>meta_data</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? MetaData { get; set; }
}
