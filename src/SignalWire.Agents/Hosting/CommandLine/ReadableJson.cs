using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>JSON for people: indented, and letters stay letters, for the output is no web page.</summary>
internal static class ReadableJson
{
    /// <summary>The text of what is written.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="isIndented">Whether it has lines, for people; else it is one line.</param>
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
