using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>
    /// Hands the call to a person, who is told what it is about: by headers where the destination is a SIP address, else by global data
    /// alone, as <see cref="HandOffContext"/> says. The conversation ends: this must be the last action.
    /// </summary>
    /// <param name="destination">A number in E.164, a SIP address, or another address of the platform's.</param>
    /// <param name="context">What the person is to know; a text is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">A value has a line break or another control character, or is too long; the message says
    /// which.</exception>
    public FunctionResult HandOff(
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string destination,
        HandOffContext context)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return HandOff(new Connect(destination), context);
    }

    /// <summary>
    /// Hands the call to a person, with all that can be said of the connection. The headers of the context come after those that it has.
    /// The conversation ends: this must be the last action.
    /// </summary>
    /// <param name="call">Whom to connect to, and how.</param>
    /// <param name="context">What the person is to know; a text is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A value has a line break or another control character, or is too long, or both name one header; the message says which.
    /// </exception>
    public FunctionResult HandOff(Connect call, HandOffContext context)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        var (own, added) = (call.Headers ?? [], context.ToHeaders());
        if (added.FirstOrDefault(
            header => own.Any(other => string.Equals(other.Name, header.Name, StringComparison.OrdinalIgnoreCase))) is { } twice)
        {
            throw new ArgumentException($"Header '{twice.Name}' is there already; give one of the two another name.", nameof(context));
        }

        var connected = call with { Headers = [.. own, .. added] };
        ActionAddresses.Check(connected);
        return Tell(context).Connect(connected);
    }

    /// <summary>
    /// Has the caller's phone call a person (SIP REFER). A REFER carries no headers: what the call is about is in its global data alone,
    /// where your own server finds it.
    /// </summary>
    /// <param name="refer">Whom to call.</param>
    /// <param name="context">What is kept of the call; a text is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">As for a connection: what cannot be sent to one person should not wait for another.</exception>
    public FunctionResult HandOff(SipRefer refer, HandOffContext context)
    {
        ArgumentNullException.ThrowIfNull(refer);
        ArgumentNullException.ThrowIfNull(context);
        _ = context.ToHeaders();
        ActionAddresses.Check(refer);
        return Tell(context).SipRefer(refer);
    }

    private FunctionResult Tell(HandOffContext context) =>
        UpdateGlobalData(new JsonObject { ["handoff"] = context.ToGlobalData() });
}
