using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>
    /// Hands the call over to a person and passes on a summary: in headers if the destination is a SIP address, otherwise only in global
    /// data. See <see cref="HandOffContext"/>. The conversation ends, so this must be the last action.
    /// </summary>
    /// <param name="destination">A number in E.164, a SIP address, or another platform address.</param>
    /// <param name="context">The information for the person. A string is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A value has a line break or another control character, or is too long. The message names the value.
    /// </exception>
    public FunctionResult HandOff(
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string destination,
        HandOffContext context)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return HandOff(new Connect(destination), context);
    }

    /// <summary>
    /// Hands the call over to a person, with all options of the connection. The headers of the context follow those of the connection. The
    /// conversation ends, so this must be the last action.
    /// </summary>
    /// <param name="call">The destination and the options of the connection.</param>
    /// <param name="context">The information for the person. A string is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A value has a line break or another control character, or is too long, or the connection and the context have the same header. The
    /// message names the value.
    /// </exception>
    public FunctionResult HandOff(Connect call, HandOffContext context)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        var (own, added) = (call.Headers ?? [], context.ToHeaders());
        if (added.FirstOrDefault(
            header => own.Any(other => string.Equals(other.Name, header.Name, StringComparison.OrdinalIgnoreCase))) is { } twice)
        {
            throw new ArgumentException($"Header '{twice.Name}' already exists; rename one of the two.", nameof(context));
        }

        var connected = call with { Headers = [.. own, .. added] };
        ActionAddresses.Check(connected);
        return Tell(context).Connect(connected);
    }

    /// <summary>
    /// Makes the caller's phone call a person (SIP REFER). A REFER has no headers, so the information is only in the call's global data,
    /// where your own server finds it.
    /// </summary>
    /// <param name="refer">The destination of the REFER.</param>
    /// <param name="context">The information about the call. A string is a summary.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A value is not valid for a connection. The same rules apply here, so that a hand-off works for any destination.
    /// </exception>
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
