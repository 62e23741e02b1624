using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>An HTTP answer, read to its last byte.</summary>
internal sealed class Answer
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private Answer(int status, byte[] body)
    {
        Status = status;
        Body = body;
    }

    public int Status { get; }

    public byte[] Body { get; }

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>What the model is told.</summary>
    public string? Response => Json.GetProperty("response").GetString();

    public string? Error => Json.GetProperty("error").GetString();

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        var answer = new Answer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            answer._headers[name] = string.Join(", ", values);
        }

        return answer;
    }

    public string? Header(string name) => _headers.GetValueOrDefault(name);
}
