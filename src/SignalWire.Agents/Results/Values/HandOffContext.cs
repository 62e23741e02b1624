using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Represents the information for a person who takes over a call: a summary and further values. A string is a summary:
/// <c>result.HandOff("sip:desk@pbx.example.com", "Wants a refund for order 7.")</c>.
/// </summary>
/// <remarks>
/// <para>
/// All of it is added to the call's global data as <c>handoff</c>: an object with <c>summary</c>, and the values of <see cref="Headers"/>
/// under their names. Your own server gets it there with each later tool call, and with the summary after the call.
/// </para>
/// <para>
/// A call that is connected to a SIP address also carries it in headers of its INVITE: <c>X-Summary</c>, and those of
/// <see cref="Headers"/>. A call to a telephone number and a REFER have no headers, so only the call itself reaches the other side.
/// </para>
/// <para>
/// In a header, characters other than printable ASCII are percent-encoded as UTF-8, and so are <c>%</c> and <c>{</c>. The other side
/// decodes a value like a part of a URL. An encoded value can have at most 256 characters, and all names and values together at most 1,024,
/// so that the INVITE fits into one packet. A longer summary is truncated and ends in <c>...</c>; global data contains all of it.
/// </para>
/// </remarks>
public sealed class HandOffContext
{
    /// <summary>The name of the header that contains the summary.</summary>
    public const string SummaryHeader = "X-Summary";

    /// <summary>The maximum length of a summary. A longer text is not a summary.</summary>
    private const int LongestSummary = 4096;

    /// <summary>
    /// The maximum length of all headers. A packet has room for about 1,300 bytes (RFC 3261, section 18.1.1), and an INVITE needs some of
    /// them.
    /// </summary>
    private const int LongestInAll = 1024;

    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="summary">The summary, in one line of at most 4,096 characters.</param>
    public HandOffContext(string summary)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(summary);
        Summary = summary;
    }

    /// <summary>Gets the summary.</summary>
    public string Summary { get; }

    /// <summary>
    /// Gets further values for the other side, by the names of their headers: <c>Headers = { ["X-Order"] = "7" }</c>. Names that begin with
    /// <c>X-</c> do not conflict with SIP headers.
    /// </summary>
    public IDictionary<string, string> Headers => _headers;

    /// <summary>Converts a string to a summary.</summary>
    /// <param name="summary">The summary.</param>
    public static implicit operator HandOffContext(string summary) => FromString(summary);

    /// <summary>Converts a string to a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>The context.</returns>
    public static HandOffContext FromString(string summary) => new(summary);

    /// <summary>Returns the values for global data.</summary>
    internal JsonObject ToGlobalData()
    {
        var data = new JsonObject { ["summary"] = Summary };
        foreach (var (name, value) in _headers)
        {
            data[name] = value;
        }

        return data;
    }

    /// <summary>Returns the headers for an INVITE.</summary>
    /// <exception cref="ArgumentException">
    /// A header is not valid or is repeated, or the headers are too long. The message names the header.
    /// </exception>
    internal ConnectHeader[] ToHeaders()
    {
        if (Summary.Length > LongestSummary)
        {
            throw new ArgumentException(
                $"The summary has {Summary.Length} characters, and the maximum is {LongestSummary}.", nameof(Summary));
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
                $"Header '{twice.Key}' carries the summary; use another name for the other value.", nameof(Headers));
        }

        int length = headers.Sum(header => header.Name.Length + header.Value.Length);
        return length <= LongestInAll
            ? [.. headers]
            : throw new ArgumentException(
                $"The headers have {length} characters together, and an INVITE has room for {LongestInAll}. Send a key, and store the rest "
                + "in global data.",
                nameof(Headers));
    }
}
