using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Sends a text message.</summary>
    /// <param name="to">To which number, in E.164.</param>
    /// <param name="from">From which number of the project, in E.164.</param>
    /// <param name="body">The text; it may be left out where there is media.</param>
    /// <param name="media">URLs of files to send along.</param>
    /// <param name="tags">Tags by which the message can be found later.</param>
    /// <param name="region">The region to send from; the platform chooses one where it is left out.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is neither text nor media, or a number is missing.</exception>
    public FunctionResult SendSms(
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string to,
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string from,
        string? body = null,
        IEnumerable<string>? media = null,
        IEnumerable<string>? tags = null,
        string? region = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        ArgumentException.ThrowIfNullOrEmpty(from);
        var (files, words) = (Texts(media), Texts(tags));
        if (string.IsNullOrEmpty(body) && files is null)
        {
            throw new ArgumentException("A message needs text or media", nameof(body));
        }

        var message = new JsonObject { ["to_number"] = to, ["from_number"] = from };
        Set(message, "body", string.IsNullOrEmpty(body) ? null : body);
        Set(message, "media", files);
        Set(message, "tags", words);
        Set(message, "region", region);
        return AddAction("SWML", Document(new JsonObject { ["send_sms"] = message }));
    }

    /// <summary>A document of one verb.</summary>
    private static JsonObject Document(JsonObject verb) =>
        new() { ["version"] = "1.0.0", ["sections"] = new JsonObject { ["main"] = new JsonArray(verb) } };

    private static JsonArray? Texts(IEnumerable<string>? values) =>
        values?.Select(value => (JsonNode)value).ToArray() is { Length: > 0 } items ? new JsonArray(items) : null;

    private static void Set(JsonObject target, string key, JsonNode? value)
    {
        if (value is not null)
        {
            target[key] = value;
        }
    }
}
