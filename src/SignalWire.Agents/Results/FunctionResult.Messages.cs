using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    private const string NoContent = "A message needs text or media.";

    /// <summary>Sends a text message.</summary>
    /// <param name="to">To which number, in E.164.</param>
    /// <param name="from">From which number of the project, in E.164.</param>
    /// <param name="body">The text; it may be left out where there is media.</param>
    /// <param name="media">URLs of files to send along.</param>
    /// <param name="tags">Tags by which the message can be found later.</param>
    /// <param name="region">The region to send from; the platform chooses one where it is left out.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is neither text nor media, a number is missing, or something other than the text has a
    /// control character.</exception>
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
        var (text, files) = (Given(body), Given(media));
        return text is null && files is null
            ? throw new ArgumentException(NoContent, nameof(body))
            : ExecuteSwml(new SendSms(to, from, text, files) { Tags = Given(tags), Region = Given(region) });
    }

    /// <summary>Sends a text message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is neither text nor media, or something other than the text has a control
    /// character.</exception>
    public FunctionResult SendSms(SendSms message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.IsNullOrEmpty(message.Body) && message.Media is not { Count: > 0 }
            ? throw new ArgumentException(NoContent, nameof(message))
            : ExecuteSwml(message);
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
        return ExecuteSwml(new UserEvent(@event));
    }

    private static SwmlList<string>? Given(IEnumerable<string>? values) => values?.ToArray() is { Length: > 0 } items ? items : null;
}
