using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SignalWire.Agents.TestKit;

/// <summary>Results as the platform is sent them.</summary>
public static class ResultText
{
    /// <summary>The whole result as JSON, with as little escaped as JSON allows.</summary>
    /// <param name="result">The result.</param>
    public static string Of(FunctionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            result.WriteTo(json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
