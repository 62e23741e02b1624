using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>Functions of another server that the platform fetches for the model.</summary>
/// <param name="url">The whole URL of that server.</param>
/// <param name="function">The name of a function.</param>
/// <param name="others">More names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IncludeAttribute(string url, string function, params string[] others) : Attribute
{
    /// <summary>The URL of the server.</summary>
    public string Url { get; } = url;

    /// <summary>The names of the functions, in order.</summary>
    public IReadOnlyList<string> Functions { get; } = [function, .. others];

    /// <summary>What the platform sends there with each call, as a JSON object. Default: nothing.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? MetaData { get; set; }
}
