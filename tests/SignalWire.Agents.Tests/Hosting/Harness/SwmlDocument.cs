using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>A document, as the platform reads it.</summary>
internal sealed class SwmlDocument(JsonElement json)
{
    private JsonElement Swaig => json.GetProperty("sections").GetProperty("main")
        .EnumerateArray().Single(verb => verb.TryGetProperty("ai", out _)).GetProperty("ai").GetProperty("SWAIG");

    /// <summary>The functions as the model is told of them.</summary>
    public IEnumerable<JsonElement> Functions => Swaig.GetProperty("functions").EnumerateArray();

    /// <summary>The URL for the tools that have none of their own.</summary>
    public Uri DefaultUrl => new(Swaig.GetProperty("defaults").GetProperty("web_hook_url").GetString()!);

    /// <summary>The call that the tokens are for.</summary>
    public string TokenCallId => Token(FirstSecureTool)[0];

    /// <summary>The last second at which the tokens hold.</summary>
    public long TokenExpiry => long.Parse(Token(FirstSecureTool)[2], System.Globalization.CultureInfo.InvariantCulture);

    private string FirstSecureTool => Functions
        .First(function => function.TryGetProperty("web_hook_url", out _)).GetProperty("function").GetString()!;

    /// <summary>Whether the model may call a tool.</summary>
    public bool HasTool(string tool) =>
        Functions.Any(function => function.GetProperty("function").ValueEquals(tool));

    /// <summary>Where the platform calls a tool.</summary>
    public Uri ToolUrl(string tool)
    {
        var function = Functions.FirstOrDefault(function => function.GetProperty("function").ValueEquals(tool));
        return function.ValueKind == JsonValueKind.Object && function.TryGetProperty("web_hook_url", out var url)
            ? new Uri(url.GetString()!)
            : DefaultUrl;
    }

    /// <summary>The parts of a tool's token.</summary>
    public string[] Token(string tool)
    {
        string encoded = Uri.UnescapeDataString(ToolUrl(tool).Query["?__token=".Length..]);
        return Encoding.UTF8.GetString(Convert.FromBase64String(encoded.Replace('-', '+').Replace('_', '/'))).Split('.');
    }
}
