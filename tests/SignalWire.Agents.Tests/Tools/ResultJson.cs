using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Results as the platform is sent them.</summary>
internal static class ResultJson
{
    /// <summary>The whole result, with as little escaped as JSON allows.</summary>
    public static string Of(FunctionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        result.WriteTo(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What stands between the brackets of <c>action</c> in a result without text.</summary>
    public static string ActionsOf(FunctionResult result)
    {
        string json = Of(result);
        Assert.StartsWith("""{"action":[""", json, StringComparison.Ordinal);
        return json["""{"action":[""".Length..^"]}".Length];
    }

    /// <summary>The one action of a result, where it is a document: what stands in its section.</summary>
    public static string VerbsOf(FunctionResult result)
    {
        const string Start = """{"SWML":{"version":"1.0.0","sections":{"main":[""";
        string action = ActionsOf(result);
        Assert.StartsWith(Start, action, StringComparison.Ordinal);
        return action[Start.Length..action.LastIndexOf("]}}", StringComparison.Ordinal)];
    }
}
