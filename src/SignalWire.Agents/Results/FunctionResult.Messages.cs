using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    private const string NoContent = "A message needs a text or media.";

    /// <summary>Sends a text message.</summary>
    /// <param name="to">The recipient's number in E.164.</param>
    /// <param name="from">The sender's number in E.164, which must belong to the project.</param>
    /// <param name="body">The text; <see langword="null"/> if there is only media.</param>
    /// <param name="media">The URLs of the files to attach; <see langword="null"/> for none.</param>
    /// <param name="tags">The tags by which the message can be found later; <see langword="null"/> for none.</param>
    /// <param name="region">The region from which the message is sent; <see langword="null"/> to let the platform choose one.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// There is neither text nor media, a number is missing, or a value other than the text has a control character.
    /// </exception>
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
    /// <exception cref="ArgumentException">
    /// There is neither text nor media, or a value other than the text has a control character.
    /// </exception>
    public FunctionResult SendSms(SendSms message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.IsNullOrEmpty(message.Body) && message.Media is not { Count: > 0 }
            ? throw new ArgumentException(NoContent, nameof(message))
            : ExecuteSwml(message);
    }

    /// <summary>Sends an event to the caller's client, such as a browser, with the action <c>user_event</c>.</summary>
    /// <param name="event">The event in the form that the client expects.</param>
    /// <returns>This result.</returns>
    public FunctionResult UserEvent(JsonObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return AddAction("user_event", @event);
    }

    /// <summary>Sends an event to the caller's client, such as a browser, with the SWML verb <c>user_event</c>.</summary>
    /// <param name="event">The event in the form that the client expects.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwmlUserEvent(JsonObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return ExecuteSwml(new UserEvent(@event));
    }

    private static SwmlList<string>? Given(IEnumerable<string>? values) => values?.ToArray() is { Length: > 0 } items ? items : null;
}
