using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tools;

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
        var files = Texts(media);
        if (string.IsNullOrEmpty(body) && files is null)
        {
            throw new ArgumentException("A message needs text or media.", nameof(body));
        }

        return Run("send_sms", new WireObject
        {
            ["to_number"] = to,
            ["from_number"] = from,
            ["body"] = body,
            ["media"] = files,
            ["tags"] = Texts(tags),
            ["region"] = region,
        }.Json);
    }

    /// <summary>Tells an event to the client that the caller uses, such as a browser, by the action of that name.</summary>
    /// <param name="event">The event, as the client expects it.</param>
    /// <returns>This result.</returns>
    public FunctionResult UserEvent(JsonObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return AddAction("user_event", @event);
    }

    /// <summary>Tells an event to the client that the caller uses, such as a browser, by the SWML verb of that name.</summary>
    /// <param name="event">The event, as the client expects it.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwmlUserEvent(JsonObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return Run("user_event", new JsonObject { ["event"] = ResultDetails.Owned(@event) });
    }

    private static JsonArray? Texts(IEnumerable<string>? values) =>
        values?.Select(value => (JsonNode)value).ToArray() is { Length: > 0 } items ? new JsonArray(items) : null;
}
