using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// What a person who takes a call over is to know: a summary, and what else belongs to it. A text alone is a summary:
/// <c>result.HandOff("sip:desk@pbx.example.com", "Wants a refund for order 7.")</c>.
/// </summary>
/// <remarks>
/// <para>
/// All of it goes into the call's global data, as <c>handoff</c>: an object with <c>summary</c> and the values of <see cref="Headers"/>
/// under their names. There your own server finds it: with each later tool call, and with the summary when the call has ended.
/// </para>
/// <para>
/// A call that is connected to a SIP address carries it besides, in headers of its INVITE: <c>X-Summary</c>, and those of
/// <see cref="Headers"/>. A telephone number gets no headers, and a REFER has none: by those routes nothing but the call itself reaches
/// the other side.
/// </para>
/// <para>
/// In a header, what is not printable ASCII is percent-encoded UTF-8, and so are <c>%</c> and <c>{</c>; the other side decodes it as a
/// part of a URL. No value has more than 256 characters then, nor all names and values together more than 1,024, so that the INVITE fits
/// into one packet. A longer summary is cut, and ends in <c>...</c>; global data has all of it.
/// </para>
/// </remarks>
public sealed class HandOffContext
{
    /// <summary>The header that carries the summary.</summary>
    public const string SummaryHeader = "X-Summary";

    /// <summary>What a model still says in a summary; whatever is longer is none.</summary>
    private const int LongestSummary = 4096;

    /// <summary>A packet has room for about 1,300 bytes in all (RFC 3261, section 18.1.1), and an INVITE needs some for itself.</summary>
    private const int LongestInAll = 1024;

    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="summary">What the call is about, in one line of at most 4,096 characters.</param>
    public HandOffContext(string summary)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(summary);
        Summary = summary;
    }

    /// <summary>What the call is about.</summary>
    public string Summary { get; }

    /// <summary>
    /// What else the other side is to know, by the name of the header that carries it: <c>Headers = { ["X-Order"] = "7" }</c>. Names that
    /// begin with <c>X-</c> collide with nothing in SIP.
    /// </summary>
    public IDictionary<string, string> Headers => _headers;

    /// <summary>Makes a text a summary.</summary>
    /// <param name="summary">What the call is about.</param>
    public static implicit operator HandOffContext(string summary) => FromString(summary);

    /// <summary>Makes a text a summary.</summary>
    /// <param name="summary">What the call is about.</param>
    /// <returns>The context.</returns>
    public static HandOffContext FromString(string summary) => new(summary);

    /// <summary>What goes into global data.</summary>
    internal JsonObject ToGlobalData()
    {
        var data = new JsonObject { ["summary"] = Summary };
        foreach (var (name, value) in _headers)
        {
            data[name] = value;
        }

        return data;
    }

    /// <summary>What goes into an INVITE.</summary>
    /// <exception cref="ArgumentException">A header could not be sent, would be more than one, or they are too long; the message says
    /// which.</exception>
    internal ConnectHeader[] ToHeaders()
    {
        if (Summary.Length > LongestSummary)
        {
            throw new ArgumentException(
                $"A summary of {Summary.Length} characters is none; it may have {LongestSummary}.", nameof(Summary));
        }

        var headers = new List<ConnectHeader> { new(SummaryHeader, HeaderText.Escape(SummaryHeader, Summary, mayBeCut: true)) };
        foreach (var (name, value) in _headers)
        {
            HeaderText.CheckName(name);
            headers.Add(new(name, HeaderText.Escape(name, value, mayBeCut: false)));
        }

        if (headers.GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException(
                $"Header '{twice.Key}' carries the summary; give the other value a name of its own.", nameof(Headers));
        }

        int length = headers.Sum(header => header.Name.Length + header.Value.Length);
        return length <= LongestInAll
            ? [.. headers]
            : throw new ArgumentException(
                $"The headers have {length} characters together, and an INVITE has room for {LongestInAll}. Send a key, and keep the rest "
                + "in "
                + "global data.",
                nameof(Headers));
    }
}
