using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>JSON for people: indented, and without escapes for letters, since the output is not a web page.</summary>
internal static class ReadableJson
{
    /// <summary>Returns the JSON as text.</summary>
    /// <param name="write">Writes the JSON.</param>
    /// <param name="isIndented">Whether it is indented for people; otherwise it is one line.</param>
    public static string Of(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            buffer, new() { Indented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
